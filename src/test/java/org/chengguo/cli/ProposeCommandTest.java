package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chengguo.Project;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code propose} as a person runs it. */
final class ProposeCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path root;

  private int run(Path content, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "propose";
    all[1] = "--content";
    all[2] = content.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Main.run(new Console(stream(out), stream(err), false), all);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsLinkedIsPrintedOnlyIfAskedFor() throws IOException {
    assertThat(run(Project.content(), "--format", "json")).isZero();
    JsonNode open = new ObjectMapper().readTree(printed()).path("proposals");
    out.reset();
    assertThat(run(Project.content(), "--format", "json", "--all")).isZero();
    JsonNode all = new ObjectMapper().readTree(printed()).path("proposals");

    assertThat(open).isNotEmpty().allMatch(proposal -> !proposal.path("linked").asBoolean());
    assertThat(all).hasSizeGreaterThan(open.size());
    assertThat(all).anyMatch(proposal -> proposal.path("linked").asBoolean());
    assertThat(all).allMatch(proposal -> !proposal.path("reasons").path("topics").isEmpty());
  }

  @Test
  void aLineToPasteAndItsReasons() {
    assertThat(run(Project.content(), "--all", "--lang", "en")).isZero();

    assertThat(printed())
        .contains("content/111/rapid-transit/station-elevator-escalator-improvement.md:")
        .contains("  continues: 106-rapid-transit-station-elevator-improvement\n")
        .contains("  \"continues\": \"106-budget-accounting-household-income-survey\",\n")
        .contains("both titles say “臺北市家庭收支訪問調查”");
  }

  @Test
  void nothingToPropose() {
    assertThat(run(SmallContent.in(root).folder(), "--lang", "en")).isZero();

    assertThat(printed()).isEqualTo("Nothing to propose\n");
  }

  @Test
  void contentWithErrors() {
    SmallContent content =
        SmallContent.in(root).replace("106/labor/workshops.md", "[workplace]", "[workplaces]");

    assertThat(run(content.folder())).isEqualTo(ExitCode.CONTENT);
    assertThat(printed()).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown-topic");
  }
}
