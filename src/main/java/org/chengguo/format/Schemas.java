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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/**
 * The JSON Schemas under {@code src/main/resources/schema}, the one definition of the content
 * format, with references checked against the ids that are known.
 */
public final class Schemas {
  private static final int LONGEST_FIELD = 4000;

  /** The key of a validation's references in its context: formats look there for known ids. */
  private static final String REFERENCES = References.class.getName();

  private final Map<SchemaFile, JsonSchema> schemas;
  private final SchemaProblems translation;
  private final References references;

  private Schemas(
      Map<SchemaFile, JsonSchema> schemas, SchemaProblems translation, References references) {
    this.schemas = schemas;
    this.translation = translation;
    this.references = references;
  }

  /** Compiles the schemas, which takes a while: once a run. No reference is known yet. */
  public static Schemas compile() {
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
                    .schemaMappers(
                        mappers ->
                            mappers.mapPrefix(SchemaFile.ID_PREFIX, SchemaFile.RESOURCE_PREFIX)));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(Schemas::expression)
            .build();
    Map<SchemaFile, JsonSchema> schemas = new EnumMap<>(SchemaFile.class);
    for (SchemaFile file : SchemaFile.values()) {
      JsonSchema schema = factory.getSchema(SchemaLocation.of(file.id()), config);
      schema.initializeValidators();
      schemas.put(file, schema);
    }
    return new Schemas(schemas, new SchemaProblems(factory, config), References.NONE);
  }

  /** Returns the same compiled schemas for documents that may refer to these ids. */
  public Schemas with(References known) {
    return new Schemas(schemas, translation, known);
  }

  /**
   * An expression as ECMA 262 means it: its {@code $} is the very end, where Java's also stands
   * before a last line break. What is too long for any field fails by its length, not here, where
   * it could exhaust the stack.
   */
  private static RegularExpression expression(String regex) {
    Pattern pattern =
        Pattern.compile(
            regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex);
    return value -> value.length() > LONGEST_FIELD || pattern.matcher(value).find();
  }

  /**
   * Reports every fault of a document.
   *
   * @return the pointers of the faulty places and of all that they lie in
   */
  public Set<String> check(SchemaFile kind, SourceTree tree, Problems problems) {
    Set<String> faulty = new HashSet<>();
    Set<String> formless = new HashSet<>();
    for (ValidationMessage message : messages(kind, tree)) {
      String place = message.getInstanceLocation().toString();
      Problem problem = translation.problem(message, tree, references);
      // A value may miss both a pattern and a format: one fault, told once.
      if (problem.code() != Code.BAD_FORM || formless.add(place)) {
        problems.add(problem);
      }
      for (String at = place; at != null; at = parent(at)) {
        faulty.add(at);
      }
    }
    return faulty;
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

  /** A {@code format} that holds when the validation at hand knows the id. */
  private record ReferenceFormat(References.Kind kind) implements Format {
    @Override
    public String getName() {
      return kind.format();
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      References known = (References) context.getCollectorContext().get(REFERENCES);
      return known.allows(kind, value);
    }
  }
}
