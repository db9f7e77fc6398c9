package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The enums of the model have the ids that the schemas list, in the same order. */
final class SchemaEnumsTest {
  private static final String RULE = "/properties/rules/items/properties";

  @Test
  void unitsAreThoseOfTheSchema() throws IOException {
    assertThat(ids(Unit.values())).isEqualTo(listed("common", "/$defs/unit"));
  }

  @Test
  void formsOfCoursesAreThoseOfTheSchema() throws IOException {
    assertThat(ids(Course.Form.values())).isEqualTo(listed("common", "/$defs/courseForm"));
  }

  @Test
  void subjectsOfRulesAreThoseOfTheSchema() throws IOException {
    assertThat(ids(RuleSubject.values())).isEqualTo(listed("plan", RULE + "/subject"));
    assertThat(ids(Crosswalk.Relation.values())).isEqualTo(listed("plan", "/$defs/relation"));
  }

  @Test
  void whatAFigureStatesIsThatOfTheSchema() throws IOException {
    assertThat(ids(Qualifier.values())).isEqualTo(figure("/$defs/figure/properties/qualifier"));
    String trained = "/$defs/figure/properties/trained/properties";
    assertThat(ids(Trained.Who.values())).isEqualTo(figure(trained + "/who"));
    assertThat(ids(Trained.Sex.values())).isEqualTo(figure(trained + "/sex"));
    assertThat(ids(Unverifiable.Reason.values()))
        .as("the editors' reasons come first")
        .startsWith(figure("/$defs/figure/properties/unchecked").toArray(String[]::new));
  }

  @Test
  void rulesOfCountingAreThoseOfTheSchema() throws IOException {
    assertThat(ids(CountingRule.Kind.values())).isEqualTo(figure("/$defs/rule/properties/kind"));
    assertThat(ids(CountingRule.Change.values()))
        .isEqualTo(figure("/$defs/differenceRule/properties/as"));
    assertThat(ids(CountingRule.Stated.values()))
        .isEqualTo(figure("/$defs/totalRule/properties/of"));
    assertThat(ids(Submission.State.values()))
        .isEqualTo(figure("/$defs/submissionsRule/properties/states/items"));
    assertThat(Stream.of(RecordKind.values()).map(RecordKind::id).toList())
        .isEqualTo(figure("/$defs/countRule/properties/records"));
  }

  private static List<String> ids(Named[] constants) {
    return Stream.of(constants).map(Named::id).toList();
  }

  private static List<String> figure(String pointer) throws IOException {
    return listed("figures", pointer);
  }

  /** The ids that a schema lists at a place. */
  private static List<String> listed(String schema, String pointer) throws IOException {
    try (InputStream file =
        SchemaEnumsTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
      JsonNode ids = new ObjectMapper().readTree(file).at(pointer + "/enum");
      return Stream.iterate(0, i -> i < ids.size(), i -> i + 1)
          .map(i -> ids.get(i).textValue())
          .toList();
    }
  }
}
