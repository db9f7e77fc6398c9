package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Parses the YAML of front matter into a {@link SourceTree} with JSON's types.
 *
 * <p>Anchors, aliases and tags are rejected, so that a few lines cannot expand to millions
 * (decision 2).
 */
final class YamlTreeParser {
  // A key of the format with the colon of a Chinese keyboard.
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("\\s*[A-Za-z_]+：");

  // As JsonTreeParser has it; a longer one becomes text, which the schema then reports.
  private static final int LONGEST_NUMBER = 30;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ScalarResolver SCALARS = new JsonScalarResolver();

  private final String path;
  private final String[] lines;
  private final int firstLine;
  private final Problems problems;
  private final Iterator<Event> events;
  private final SourceTree.Builder places = new SourceTree.Builder();
  private Event event;

  private YamlTreeParser(
      String path, String yaml, int firstLine, Problems problems, Iterator<Event> events) {
    this.path = path;
    this.lines = yaml.split("\n", -1);
    this.firstLine = firstLine;
    this.problems = problems;
    this.events = events;
  }

  /**
   * Returns the tree of a YAML text, or adds a problem if it is not accepted.
   *
   * @param firstLine line of the file on which the text begins
   */
  static Optional<SourceTree> parse(String path, String yaml, int firstLine, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setLabel(path).build();
    Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
    return new YamlTreeParser(path, yaml, firstLine, problems, events).document();
  }

  private Optional<SourceTree> document() {
    try {
      next(); // stream start
      next();
      // Empty front matter is an empty object, so that the schema reports each missing key.
      if (event.getEventId() == Event.ID.StreamEnd) {
        return Optional.of(places.build(NODES.objectNode(), Origin.at(path, firstLine, 1)));
      }
      next();
      Origin start = here();
      JsonNode root = value("", 0);
      next(); // document end
      next();
      // A second document, which YAML allows, would be lost.
      if (event.getEventId() != Event.ID.StreamEnd) {
        throw new Refused(here());
      }
      return Optional.of(places.build(root, start));
    } catch (Refused refused) {
      problems.add(Code.YAML_FEATURE, refused.origin);
    } catch (Nesting.TooDeep tooDeep) {
      problems.add(Code.TOO_DEEP, here(), Integer.toString(Nesting.LIMIT));
    } catch (MarkedYamlEngineException syntax) {
      Origin place = syntax.getProblemMark().map(this::origin).orElseGet(this::here);
      problems.add(Code.YAML_SYNTAX, fullWidthColon().orElse(place));
    } catch (YamlEngineException syntax) {
      problems.add(Code.YAML_SYNTAX, here());
    }
    return Optional.empty();
  }

  /** Returns the location of the first key with a full-width colon. */
  private Optional<Origin> fullWidthColon() {
    // To YAML such a line is text that goes on, and the error comes some lines later.
    for (int i = 0; i < lines.length; i++) {
      Matcher key = FULL_WIDTH_COLON.matcher(lines[i]);
      if (key.lookingAt()) {
        return Optional.of(Origin.at(path, firstLine + i, key.end()));
      }
    }
    return Optional.empty();
  }

  private JsonNode value(String pointer, int depth) {
    places.value(pointer, here());
    if (depth > Nesting.LIMIT) {
      throw new Nesting.TooDeep();
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refused(here()); // an alias has the anchor's name too
    }
    return switch (event.getEventId()) {
      case MappingStart -> mapping(pointer, depth);
      case SequenceStart -> sequence(pointer, depth);
      default -> scalar((ScalarEvent) event);
    };
  }

  private ObjectNode mapping(String pointer, int depth) {
    refuseTag(((MappingStartEvent) event).getTag());
    ObjectNode object = NODES.objectNode();
    for (next(); event.getEventId() != Event.ID.MappingEnd; next()) {
      if (!(event instanceof ScalarEvent scalar)
          || scalar.getAnchor().isPresent()
          || scalar.getTag().isPresent()) {
        throw new Refused(here());
      }
      String key = scalar.getValue();
      Origin keyOrigin = here();
      String member = SourceTree.member(pointer, key);
      if (object.has(key)) {
        problems.add(Code.DUPLICATE_KEY, keyOrigin, key);
      }
      places.key(member, keyOrigin);
      next();
      object.set(key, value(member, depth + 1));
    }
    return object;
  }

  private ArrayNode sequence(String pointer, int depth) {
    refuseTag(((SequenceStartEvent) event).getTag());
    ArrayNode array = NODES.arrayNode();
    for (next(); event.getEventId() != Event.ID.SequenceEnd; next()) {
      array.add(value(pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private JsonNode scalar(ScalarEvent scalar) {
    refuseTag(scalar.getTag());
    String value = scalar.getValue();
    // Only unquoted scalars have a type in YAML: "2.3" is text, 2.3 a number.
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    Tag tag = plain ? SCALARS.resolve(value, true) : Tag.STR;
    if (tag.equals(Tag.INT) && value.length() <= LONGEST_NUMBER) {
      return NODES.numberNode(new BigInteger(value));
    }
    // Not .inf and .nan, which JSON has not; exponents of three digits, as JsonTreeParser has it.
    if (tag.equals(Tag.FLOAT) && value.matches("-?[0-9.]+([eE][-+]?[0-9]{1,3})?")) {
      return NODES.numberNode(new BigDecimal(value));
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(Boolean.parseBoolean(value));
    }
    return tag.equals(Tag.NULL) ? NODES.nullNode() : NODES.textNode(value);
  }

  private void refuseTag(Optional<String> tag) {
    if (tag.isPresent()) {
      throw new Refused(here());
    }
  }

  private void next() {
    event = events.next();
  }

  private Origin here() {
    return event == null
        ? Origin.at(path, firstLine, 1)
        : event.getStartMark().map(this::origin).orElse(Origin.at(path, firstLine, 1));
  }

  private Origin origin(Mark mark) {
    // Marks count code points; columns count characters as Java and editors do.
    String line = lines[Math.min(mark.getLine(), lines.length - 1)];
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return Origin.at(path, firstLine + mark.getLine(), line.offsetByCodePoints(0, points) + 1);
  }

  /** Thrown at a feature of YAML that content must not use. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Origin origin;

    Refused(Origin origin) {
      this.origin = origin;
    }
  }
}
