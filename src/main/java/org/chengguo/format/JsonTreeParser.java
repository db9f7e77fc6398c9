package org.chengguo.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Parses JSON into a {@link SourceTree}, with the location of every key and value.
 *
 * <p>Jackson's binding stops at the first error and reports it at the closing brace; its trees drop
 * repeated keys (decision 2).
 */
public final class JsonTreeParser {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  // Characters, with sign and exponent. The longest number of the content has five; this leaves
  // room for any budget and stops numbers that would fill the memory.
  private static final int LONGEST_NUMBER = 30;

  private final String path;
  private final String text;
  private final JsonParser parser;
  private final Problems problems;
  private final SourceTree.Builder places = new SourceTree.Builder();

  private JsonTreeParser(SourceText source, JsonParser parser, Problems problems) {
    this.path = source.path();
    this.text = source.text();
    this.parser = parser;
    this.problems = problems;
  }

  /** Returns the tree of a JSON text, or adds a problem if it is none. */
  public static Optional<SourceTree> parse(SourceText source, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonTreeParser(source, parser, problems).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceTree> document() throws IOException {
    try {
      if (parser.nextToken() == null) {
        problems.add(Code.EMPTY_FILE, Origin.file(path));
        return Optional.empty();
      }
      Origin start = here();
      JsonNode root = value("", 0);
      if (parser.nextToken() != null) {
        problems.add(Code.JSON_SYNTAX, here());
        return Optional.empty();
      }
      return Optional.of(places.build(root, start));
    } catch (Nesting.TooDeep tooDeep) {
      problems.add(Code.TOO_DEEP, here(), Integer.toString(Nesting.LIMIT));
    } catch (JsonEOFException cut) {
      problems.add(Code.JSON_CUT, SourceText.endOf(path, text.stripTrailing()));
    } catch (JsonProcessingException syntax) {
      // Jackson reports an end after a comma, as in "[1,", not as an end but as a syntax error.
      if (isAtEnd(syntax.getLocation())) {
        problems.add(Code.JSON_CUT, SourceText.endOf(path, text.stripTrailing()));
      } else {
        problems.add(Code.JSON_SYNTAX, origin(syntax.getLocation()));
      }
    }
    return Optional.empty();
  }

  private JsonNode value(String pointer, int depth) throws IOException {
    places.value(pointer, here());
    if (depth > Nesting.LIMIT) {
      throw new Nesting.TooDeep();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  /** Returns a number, or 0 with a problem if it has too many digits. */
  private JsonNode number() throws IOException {
    // By its text, before it is parsed: BigDecimal writes 1e999999 with a million digits. Exponents
    // have three characters at most, sign included (4 with the e).
    String digits = parser.getText();
    boolean integer = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    int exponent = digits.toLowerCase(Locale.ROOT).indexOf('e');
    if (digits.length() > LONGEST_NUMBER || exponent >= 0 && digits.length() - exponent > 4) {
      problems.add(Code.OUT_OF_RANGE, here(), "number", "", digits);
      return NODES.numberNode(0);
    }
    return integer
        ? NODES.numberNode(parser.getBigIntegerValue())
        : NODES.numberNode(parser.getDecimalValue());
  }

  private ObjectNode object(String pointer, int depth) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Origin keyOrigin = here();
      String member = SourceTree.member(pointer, key);
      parser.nextToken();
      // Reported here, since later steps see only the last value of a repeated key.
      if (object.has(key)) {
        problems.add(Code.DUPLICATE_KEY, keyOrigin, key);
      }
      places.key(member, keyOrigin);
      object.set(key, value(member, depth + 1));
    }
    return object;
  }

  private ArrayNode array(String pointer, int depth) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private boolean isAtEnd(JsonLocation location) {
    boolean open = !parser.getParsingContext().inRoot();
    return open && location != null && location.getCharOffset() >= text.stripTrailing().length();
  }

  private Origin here() {
    return origin(parser.currentTokenLocation());
  }

  private Origin origin(JsonLocation location) {
    // Jackson gives no location where one of its own limits is exceeded, as a number's length.
    if (location == null) {
      return here();
    }
    // Unknown lines and columns are -1.
    return Origin.at(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
