package org.chengguo.content;

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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/**
 * The JSON Schemas under {@code src/main/resources/schema}, the one definition of the content
 * format, with references checked against the ids that are known.
 */
final class Schemas {
  /** The kinds of documents, each with a schema. */
  enum Kind {
    SITE("site"),
    AGENCIES("agencies"),
    TOPICS("topics"),
    PLAN("plan"),
    YEAR("year"),
    FIGURES("figures"),
    RESULTS("results"),
    RECORD("record"),
    PAGE("page");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  private static final String PUBLIC_PREFIX = "https://chengguo.example/schema/";
  private static final String RESOURCE_PREFIX = "classpath:schema/";

  private final Map<Kind, JsonSchema> schemas = new EnumMap<>(Kind.class);
  private final SchemaFaults faults;

  private Schemas(References references) {
    JsonMetaSchema.Builder dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
    for (References.Kind kind : References.Kind.values()) {
      dialect.format(new ReferenceFormat(kind, references));
    }
    JsonMetaSchema metaSchema = dialect.build();
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder
                    .metaSchema(metaSchema)
                    .schemaMappers(mappers -> mappers.mapPrefix(PUBLIC_PREFIX, RESOURCE_PREFIX)));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    for (Kind kind : Kind.values()) {
      SchemaLocation location = SchemaLocation.of(PUBLIC_PREFIX + kind.name + ".schema.json");
      JsonSchema schema = factory.getSchema(location, config);
      schema.initializeValidators();
      schemas.put(kind, schema);
    }
    this.faults = new SchemaFaults(factory, config, references);
  }

  static Schemas with(References references) {
    return new Schemas(references);
  }

  /** Reports every fault of a document and returns the pointers of the faulty places. */
  Set<String> check(Kind kind, SourceTree tree, Problems problems) {
    Set<String> faulty = new HashSet<>();
    for (ValidationMessage message : schemas.get(kind).validate(tree.root())) {
      Problem problem = faults.problem(message, tree);
      problems.add(problem);
      faulty.add(message.getInstanceLocation().toString());
    }
    return faulty;
  }

  /** A {@code format} that holds when the id is known. */
  private record ReferenceFormat(References.Kind kind, References references) implements Format {
    @Override
    public String getName() {
      return kind.format();
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      return references.allows(kind, value);
    }
  }
}
