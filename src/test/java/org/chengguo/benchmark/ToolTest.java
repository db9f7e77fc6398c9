package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ToolTest {
  @TempDir private Path folder;

  @Test
  void aToolIsFoundOnThePath() throws IOException {
    Path hugo = Files.createFile(folder.resolve("hugo"));
    Map<String, String> environment = Map.of("PATH", "/nowhere:" + folder);
    assertThatThrownBy(() -> Tool.HUGO.find(environment))
        .as("a file that cannot be run")
        .hasMessage("There is no hugo: apt-get install hugo, or -Dbenchmark.peers=false");
    assertThat(hugo.toFile().setExecutable(true)).isTrue();
    assertThat(Tool.HUGO.find(environment)).isEqualTo(hugo);
  }

  @Test
  void aFailureShowsWhatWasPrinted() throws IOException {
    assertThat(Tool.run(List.of("sh", "-c", "echo good; echo more >&2"))).isEqualTo("good\nmore");
    assertThatThrownBy(() -> Tool.run(List.of("sh", "-c", "echo bad; exit 3")))
        .hasMessageContainingAll("sh -c", "failed", "bad");
  }
}
