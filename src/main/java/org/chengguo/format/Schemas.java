package org.chengguo.format;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/** The JSON Schemas of the content format, with the known ids for references. */
public final class Schemas {
  // The largest maxLength in the schemas; a longer field must not be declared without raising it.
  private static final int LONGEST_FIELD = 4000;

  // Key in the validator's context, from which formats take the ids of the document at hand: the
  // compiled schemas are shared by documents of several years.
  private static final String REFERENCES = References.class.getName();

  private final Map<SchemaFile, JsonSchema> schemas;
  private final SchemaProblems translation;
  private final References references;
  private final ReadMemory memory;

  private Schemas(
      Map<SchemaFile, JsonSchema> schemas,
      SchemaProblems translation,
      References references,
      ReadMemory memory) {
    this.schemas = schemas;
    this.translation = translation;
    this.references = references;
    this.memory = memory;
  }

  /** Returns the schemas without known ids; the first call compiles them, which is slow. */
  public static Schemas compiled() {
    return Compiled.SCHEMAS;
  }

  /** Returns compiled schemas that recall what they found in the same documents. */
  public static Schemas compiled(ReadMemory memory) {
    Schemas all = compiled();
    return new Schemas(all.schemas, all.translation, all.references, memory);
  }

  private static Schemas compile() {
    JsonMetaSchema.Builder dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
    for (References.Kind kind : References.Kind.values()) {
      dialect.format(new ReferenceFormat(kind));
    }
    JsonMetaSchema metaSchema = dialect.build();
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder
                    .metaSchema(metaSchema)
                    .jsonNodeReader(new SchemaReader())
                    .schemaMappers(
                        mappers ->
                            mappers.mapPrefix(SchemaFile.ID_PREFIX, SchemaFile.RESOURCE_PREFIX)));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            // In 2020-12, formats are annotations unless asked for; references are formats.
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(Schemas::expression)
            .build();
    Map<SchemaFile, JsonSchema> schemas = new EnumMap<>(SchemaFile.class);
    for (SchemaFile file : SchemaFile.values()) {
      JsonSchema schema = factory.getSchema(SchemaLocation.of(file.id()), config);
      // Otherwise built at the first use, by several threads that read agencies in parallel.
      schema.initializeValidators();
      schemas.put(file, schema);
    }
    return new Schemas(
        schemas, new SchemaProblems(factory, config), References.NONE, ReadMemory.NONE);
  }

  /** Returns the same compiled schemas for documents that may refer to these ids. */
  public Schemas with(References allowed) {
    return new Schemas(schemas, translation, memory.same(allowed), memory);
  }

  /** Compiles a pattern of a schema, which follows ECMA 262. */
  private static RegularExpression expression(String regex) {
    // ECMA's $ is the very end of the text; Java's also matches before a last line break. A text
    // too long for any field fails by its length and not here, where groups repeated thousands of
    // times would exhaust the stack.
    Pattern pattern =
        Pattern.compile(
            regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex);
    return value -> value.length() > LONGEST_FIELD || pattern.matcher(value).find();
  }

  /**
   * Reports every error of a document.
   *
   * @return JSON pointers of the invalid values and of all values that contain them
   */
  public Set<String> check(SchemaFile kind, SourceTree tree, Problems problems) {
    return memory.recall(
        kind + " of " + tree.valueAt("").path(),
        List.of(tree, references),
        problems,
        found -> validate(kind, tree, found));
  }

  private Set<String> validate(SchemaFile kind, SourceTree tree, Problems problems) {
    Set<String> invalid = new HashSet<>();
    Set<String> formless = new HashSet<>();
    for (ValidationMessage message : messages(kind, tree)) {
      String place = message.getInstanceLocation().toString();
      Problem problem = translation.problem(message, tree, references);
      // A value may match neither pattern nor format: one error, reported once.
      if (problem.code() != Code.BAD_FORM || formless.add(place)) {
        problems.add(problem);
      }
      for (String at = place; at != null; at = parent(at)) {
        invalid.add(at);
      }
    }
    return Collections.unmodifiableSet(invalid);
  }

  private Set<ValidationMessage> messages(SchemaFile kind, SourceTree tree) {
    return schemas
        .get(kind)
        .validate(
            tree.root(), context -> context.getCollectorContext().add(REFERENCES, references));
  }

  private static String parent(String pointer) {
    return pointer.isEmpty() ? null : pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The schemas, which are the same for all content. */
  private static final class Compiled {
    static final Schemas SCHEMAS = compile();
  }

  /** A {@code format} that accepts the ids known to a validation. */
  private record ReferenceFormat(References.Kind kind) implements Format {
    @Override
    public String getName() {
      return kind.format();
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      References allowed = (References) context.getCollectorContext().get(REFERENCES);
      return allowed.allows(kind, value);
    }
  }
}
