package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Undertaking;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that continuations are read from a value or a list, and that wrong ones are reported. */
final class ContinuationTest {
  private static final String FRONT = "topics: [workplace]\n";

  private final Problems problems = new Problems();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root);
  }

  private Optional<Site> read() {
    return ContentReader.read(root, "content", problems);
  }

  private List<String> shown() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code().id())
        .toList();
  }

  private void workshopsContinue(String value) {
    content.replace("106/labor/workshops.md", FRONT, FRONT + "continues: " + value + "\n");
  }

  @Test
  void oneOrSeveral() {
    workshopsContinue("[106-labor-accidents, 106-labor-allowance]");
    content.replace(
        "106/labor/results.json",
        "\"title\": \"津貼\"",
        "\"title\": \"津貼\", \"continues\": \"106-labor-accidents\"");

    Site site = read().orElseThrow();

    assertThat(shown()).isEmpty();
    Undertaking undertaking = site.undertakings().get(0);
    assertThat(site.undertakings()).hasSize(1);
    assertThat(undertaking.id()).isEqualTo("106-labor-accidents");
    assertThat(undertaking.title()).isEqualTo("庇護工場");
    assertThat(undertaking.records())
        .extracting(SourceRecord::id)
        .containsExactly("106-labor-accidents", "106-labor-allowance", "106-labor-workshops");
    assertThat(site.records()).allMatch(record -> site.undertakingOf(record).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|5:12 wrong-type",
        "[]|5:12 wrong-length",
        "[106-labor-accidents, 106-labor-accidents]|5:12 repeated-item",
        "[106-labor-accidents, 9]|5:34 wrong-type",
        "labor-accidents|5:12 bad-form",
        "[106-labor]|5:13 bad-form",
        "106-labor-Accidents|5:12 bad-form",
        "106-labor-workshops|5:12 continues-itself",
        "106-labor-acidents|5:12 unknown-record",
        "107-labor-accidents|5:12 unknown-record"
      })
  void wrongContinuationsAreReportedOnce(String value, String expected) {
    workshopsContinue(value);

    read();

    assertThat(shown()).containsExactly("content/106/labor/workshops.md:" + expected);
  }

  @Test
  void anInvalidRecordMayBeContinued() {
    workshopsContinue("106-labor-accidents");
    content.replace("106/labor/results.json", "[\"safety\"]", "[\"savety\"]");

    read();

    assertThat(problems.sorted())
        .extracting(problem -> problem.code().id())
        .containsExactly("unknown-topic");
  }

  // The record that is named may be in the file that cannot be parsed.
  @Test
  void unknownRecordsAreNotReportedIfAFileIsUnreadable() {
    workshopsContinue("106-labor-accidents");
    content.replace("106/labor/results.json", "\"analyses\"", "analyses\"");

    read();

    assertThat(problems.sorted())
        .extracting(problem -> problem.code().id())
        .containsExactly("json-syntax");
  }

  @Test
  void aCycleWithAPathIntoIt() {
    workshopsContinue("106-labor-accidents");
    content.replace(
        "106/labor/results.json",
        "\"title\": \"職業災害\"",
        "\"continues\": \"106-labor-allowance\", \"title\": \"職業災害\"");
    content.replace(
        "106/labor/results.json",
        "\"title\": \"津貼\"",
        "\"continues\": \"106-labor-accidents\", \"title\": \"津貼\"");

    read();

    assertThat(problems.sorted())
        .extracting(problem -> problem.arguments().get(0))
        .containsExactly(
            "106-labor-accidents → 106-labor-allowance → 106-labor-accidents",
            "106-labor-allowance → 106-labor-accidents → 106-labor-allowance");
  }

  @Test
  void ofALongCycleTheFirstRecordsAreNamed() {
    int size = 30;
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < size; i++) {
      entries.append(
          String.format(
              "{\"id\": \"c%d\", \"title\": \"圈%d\", \"topics\": [\"safety\"],"
                  + " \"continues\": \"106-labor-c%d\","
                  + " \"source\": {\"document\": \"106-report\", \"section\": \"三\"}},",
              i, i, (i + 1) % size));
    }
    content.replace("106/labor/results.json", "\"analyses\": [", "\"analyses\": [" + entries);

    read();

    assertThat(problems.sorted())
        .hasSize(size)
        .extracting(problem -> problem.arguments().get(0))
        .allMatch(circle -> circle.endsWith(" → …") && circle.length() < 200)
        .contains(
            "106-labor-c0 → 106-labor-c1 → 106-labor-c2 → 106-labor-c3 → 106-labor-c4"
                + " → 106-labor-c5 → 106-labor-c6 → 106-labor-c7 → 106-labor-c8"
                + " → 106-labor-c9 → 106-labor-c10 → …");
  }
}
