package org.chengguo.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.text.NearNames;

/** Converts messages of the schema library to problems with a location. */
final class SchemaProblems {
  // Characters of a value that a message quotes: enough to recognize it, short of a line.
  private static final int LONGEST_QUOTE = 60;

  private final JsonSchemaFactory factory;
  private final SchemaValidatorsConfig config;
  private final Map<String, List<String>> keysByPlace = new ConcurrentHashMap<>();

  SchemaProblems(JsonSchemaFactory factory, SchemaValidatorsConfig config) {
    this.factory = factory;
    this.config = config;
  }

  Problem problem(ValidationMessage message, SourceTree tree, References references) {
    String pointer = message.getInstanceLocation().toString();
    Origin value = tree.valueAt(pointer);
    String quoted = shown(message.getInstanceNode());
    return switch (message.getType()) {
      case "additionalProperties" -> unknownKey(message, tree, pointer);
      case "false" ->
          // A schema of false under a key: record.schema.json forbids keys of other kinds so.
          Problem.of(Code.UNKNOWN_KEY, tree.keyAt(pointer), lastPart(pointer));
      case "required" -> Problem.of(Code.MISSING_KEY, value, message.getProperty());
      case "type" -> Problem.of(Code.WRONG_TYPE, value, expected(message), quoted);
      case "enum", "const" -> wrongValue(message, value, quoted);
      case "format" -> badFormat(message, value, quoted, references);
      case "minItems", "maxItems", "minLength", "maxLength" ->
          Problem.of(Code.WRONG_LENGTH, value, message.getType(), message.getSchemaNode().asText());
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          Problem.of(
              Code.OUT_OF_RANGE,
              value,
              message.getType(),
              message.getSchemaNode().asText(),
              quoted);
      case "uniqueItems" -> Problem.of(Code.REPEATED_ITEM, value);
      default -> Problem.of(Code.BAD_FORM, value, formName(message), quoted);
    };
  }

  private Problem unknownKey(ValidationMessage message, SourceTree tree, String pointer) {
    String key = message.getProperty();
    Origin origin = tree.keyAt(SourceTree.member(pointer, key));
    List<String> allowed =
        keysByPlace.computeIfAbsent(message.getSchemaLocation().toString(), this::keysAround);
    return new Problem(Code.UNKNOWN_KEY, origin, List.of(key), NearNames.of(key, allowed));
  }

  /** Returns the keys of an object, by the location of its additionalProperties in a schema. */
  private List<String> keysAround(String keyword) {
    // The keyword's parent is the schema of the object, whose properties have the keys' names.
    String object = keyword.substring(0, keyword.lastIndexOf('/'));
    JsonSchema schema = factory.getSchema(SchemaLocation.of(object), config);
    List<String> keys = new ArrayList<>();
    schema.getSchemaNode().path("properties").fieldNames().forEachRemaining(keys::add);
    return List.copyOf(keys);
  }

  private static Problem wrongValue(ValidationMessage message, Origin value, String quoted) {
    List<String> allowed = new ArrayList<>();
    JsonNode values = message.getSchemaNode();
    if (values.isArray()) {
      values.forEach(constant -> allowed.add(constant.asText()));
    } else {
      allowed.add(values.asText());
    }
    return new Problem(
        Code.WRONG_VALUE,
        value,
        List.of(quoted, String.join(", ", allowed)),
        NearNames.of(message.getInstanceNode().asText(), allowed));
  }

  private static Problem badFormat(
      ValidationMessage message, Origin value, String quoted, References references) {
    String format = message.getSchemaNode().asText();
    String id = message.getInstanceNode().asText();
    return References.Kind.ofFormat(format)
        .map(
            kind ->
                new Problem(
                    kind.code(), value, List.of(id), NearNames.of(id, references.ids(kind))))
        .orElseGet(() -> Problem.of(Code.BAD_FORM, value, format, quoted));
  }

  /** Returns the definition's name: {@code slug} of {@code …/slug/pattern}. */
  private static String formName(ValidationMessage message) {
    String[] parts = message.getSchemaLocation().toString().split("/");
    return parts[parts.length - 2];
  }

  /** Returns the expected type; for a null value, {@code null}, which has its own message. */
  private static String expected(ValidationMessage message) {
    return message.getInstanceNode().isNull() ? "null" : allowed(message.getSchemaNode());
  }

  /** Returns the name of one type or of several: {@code string-or-array}. */
  private static String allowed(JsonNode types) {
    List<String> names = new ArrayList<>();
    types.forEach(type -> names.add(type.asText()));
    return types.isArray() ? String.join("-or-", names) : types.asText();
  }

  private static String lastPart(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String shown(JsonNode node) {
    String text = node == null ? "" : node.toString();
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
