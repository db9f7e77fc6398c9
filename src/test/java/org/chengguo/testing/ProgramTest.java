package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProgramTest {
  private static final Program PROGRAM = new Program("EXAMPLE", List.of("first", "second"));

  @TempDir private Path folder;
  private Path second;

  @BeforeEach
  void makeProgram() throws IOException {
    second = Files.createFile(folder.resolve("second"));
    assertThat(second.toFile().setExecutable(true)).isTrue();
  }

  private String path() {
    return folder.resolve("empty") + File.pathSeparator + folder;
  }

  @Test
  void theNamedProgramComesBeforeThatOnThePath() {
    assertThat(PROGRAM.find(Map.of("PATH", path(), "EXAMPLE", "/bin/sh")))
        .isEqualTo(Path.of("/bin/sh"));
    assertThat(PROGRAM.find(Map.of("PATH", path(), "EXAMPLE", ""))).isEqualTo(second);
    assertThat(PROGRAM.find(Map.of("PATH", path()))).isEqualTo(second);
  }

  @Test
  void aNamedProgramHasToBeThere() {
    String gone = folder.resolve("gone").toString();
    assertThatThrownBy(() -> PROGRAM.find(Map.of("PATH", path(), "EXAMPLE", gone)))
        .hasMessage("EXAMPLE names no program: " + gone);
  }

  @Test
  void aMissingProgramIsToldWithItsRemedy() {
    assertThatThrownBy(() -> PROGRAM.find(Map.of("PATH", folder.resolve("empty").toString())))
        .hasMessageContainingAll("There is no first", ".ci/packages.sh", "EXAMPLE");
  }
}
