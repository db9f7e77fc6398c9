package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path JAR = Path.of("target", "chengguo.jar");

  private static Options of(Map<String, String> values) {
    Properties properties = new Properties();
    values.forEach((name, value) -> properties.setProperty("benchmark." + name, value));
    return Options.of(properties, JAR);
  }

  @Test
  void withoutPropertiesEverythingIsMeasuredAndNothingReplaced() {
    assertThat(of(Map.of()))
        .isEqualTo(
            new Options(
                List.of(500, 2000, 10_000, 100_000),
                3,
                JAR,
                Optional.empty(),
                "",
                true,
                true,
                Duration.ofMinutes(30),
                false));
  }

  @Test
  void allPropertiesAreRead() {
    Map<String, String> values =
        Map.of(
            "records",
            "2000, 500",
            "runs",
            "1",
            "jar",
            "a.jar",
            "older",
            "b",
            "older.name",
            "b1",
            "peers",
            "false",
            "real",
            "false",
            "limit",
            "60",
            "update",
            "true");
    assertThat(of(values))
        .isEqualTo(
            new Options(
                List.of(500, 2000),
                1,
                Path.of("a.jar"),
                Optional.of(Path.of("b")),
                "b1",
                false,
                false,
                Duration.ofMinutes(1),
                true));
    assertThat(of(Map.of("records", "0")).records()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsTold() {
    assertThatThrownBy(() -> of(Map.of("records", "500;2000")))
        .hasMessage("benchmark.records is no number: 500;2000");
  }
}
