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

/** Turns what the schema library finds into problems in our own words, at the place in the file. */
final class SchemaProblems {
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
    String found = shown(message.getInstanceNode());
    return switch (message.getType()) {
      case "additionalProperties" -> unknownKey(message, tree, pointer);
      case "false" -> // a key that this kind of record does not have
          Problem.of(Code.UNKNOWN_KEY, tree.keyAt(pointer), lastPart(pointer));
      case "required" -> Problem.of(Code.MISSING_KEY, value, message.getProperty());
      case "type" -> Problem.of(Code.WRONG_TYPE, value, expected(message), found);
      case "enum", "const" -> wrongValue(message, value, found);
      case "format" -> badFormat(message, value, found, references);
      case "minItems", "maxItems", "minLength", "maxLength" ->
          Problem.of(Code.WRONG_LENGTH, value, message.getType(), message.getSchemaNode().asText());
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          Problem.of(
              Code.OUT_OF_RANGE, value, message.getType(), message.getSchemaNode().asText(), found);
      case "uniqueItems" -> Problem.of(Code.REPEATED_ITEM, value);
      default -> Problem.of(Code.BAD_FORM, value, formName(message), found);
    };
  }

  private Problem unknownKey(ValidationMessage message, SourceTree tree, String pointer) {
    String key = message.getProperty();
    Origin origin = tree.keyAt(SourceTree.member(pointer, key));
    List<String> allowed =
        keysByPlace.computeIfAbsent(message.getSchemaLocation().toString(), this::keysAround);
    return new Problem(Code.UNKNOWN_KEY, origin, List.of(key), NearNames.of(key, allowed));
  }

  /** The keys that an object may have, by the place of its additionalProperties in the schemas. */
  private List<String> keysAround(String keyword) {
    String object = keyword.substring(0, keyword.lastIndexOf('/'));
    JsonSchema schema = factory.getSchema(SchemaLocation.of(object), config);
    List<String> keys = new ArrayList<>();
    schema.getSchemaNode().path("properties").fieldNames().forEachRemaining(keys::add);
    return List.copyOf(keys);
  }

  private static Problem wrongValue(ValidationMessage message, Origin value, String found) {
    List<String> allowed = new ArrayList<>();
    JsonNode values = message.getSchemaNode();
    if (values.isArray()) {
      values.forEach(entry -> allowed.add(entry.asText()));
    } else {
      allowed.add(values.asText());
    }
    return new Problem(
        Code.WRONG_VALUE,
        value,
        List.of(found, String.join(", ", allowed)),
        NearNames.of(message.getInstanceNode().asText(), allowed));
  }

  private static Problem badFormat(
      ValidationMessage message, Origin value, String found, References references) {
    String format = message.getSchemaNode().asText();
    String id = message.getInstanceNode().asText();
    return References.Kind.ofFormat(format)
        .map(
            kind ->
                new Problem(
                    kind.code(), value, List.of(id), NearNames.of(id, references.ids(kind))))
        .orElseGet(() -> Problem.of(Code.BAD_FORM, value, format, found));
  }

  /** The name of the definition whose form is not met: {@code slug} of {@code …/slug/pattern}. */
  private static String formName(ValidationMessage message) {
    String[] parts = message.getSchemaLocation().toString().split("/");
    return parts[parts.length - 2];
  }

  /** The type that is wanted; for an empty value, that no value is wanted. */
  private static String expected(ValidationMessage message) {
    return message.getInstanceNode().isNull() ? "null" : allowed(message.getSchemaNode());
  }

  /** One type, or several: {@code string-or-array}. */
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
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
