package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that impossible years of agencies and former names are reported. */
final class RegisterYearsTest {
  private static final String LABOR = "\"names\": {\"zh-Hant\": \"勞動局\"";

  private final Problems problems = new Problems();
  @TempDir private Path root;

  private List<String> read(String fields) {
    SmallContent.in(root).replace("agencies.json", LABOR, fields + ", " + LABOR);
    ContentReader.read(root, "content", problems);
    return problems.sorted().stream()
        .map(problem -> problem.code().id() + " " + String.join(" ", problem.arguments()))
        .toList();
  }

  private static String formerly(String first, String second) {
    return String.format(
        "\"formerNames\": [{\"names\": {\"zh-Hant\": \"甲局\"}, \"years\": {%s}},"
            + " {\"names\": {\"zh-Hant\": \"乙局\"}, \"years\": {%s}}]",
        first, second);
  }

  @Test
  void anEndBeforeTheBeginning() {
    assertThat(read("\"years\": {\"from\": 107, \"until\": 99}"))
        .containsExactly("years-reversed 107 99");
  }

  @Test
  void ofAFormerNameToo() {
    String fields = formerly("\"until\": 90", "\"from\": 100, \"until\": 99");
    assertThat(read(fields)).containsExactly("years-reversed 100 99");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"from\": 100, \"until\": 105", "\"until\": 101", "\"from\": 99, \"until\": 100"})
  void twoNamesAtOnce(String second) {
    assertThat(read(formerly("\"from\": 90, \"until\": 100", second)))
        .containsExactly("names-overlap 乙局 甲局");
  }

  @Test
  void oneNameAfterAnother() {
    String fields = formerly("\"from\": 90, \"until\": 100", "\"until\": 89");
    assertThat(read(fields + ", \"years\": {\"from\": 80}")).isEmpty();
  }
}
