package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChromiumExecutableTest {
  @TempDir private Path folder;
  private Path missing;
  private Path program;

  @BeforeEach
  void makeProgram() throws IOException {
    missing = folder.resolve("missing");
    program = Files.createFile(folder.resolve("program"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private static Path find(Optional<Path> named, List<Path> usual, ProcessBuilder... commands) {
    return new ChromiumExecutable(named, usual, List.of(commands)).find();
  }

  @Test
  void theNamedProgramComesFirst() {
    Path other = Path.of("/bin/sh");
    assertThat(find(Optional.of(program), List.of(other))).isEqualTo(program);
    assertThat(find(Optional.empty(), List.of(missing, program, other))).isEqualTo(program);
  }

  @Test
  void aNamedProgramThatIsMissingIsAFault() {
    assertThatThrownBy(() -> find(Optional.of(missing), List.of(program)))
        .hasMessage("CHENGGUO_CHROMIUM names no program: " + missing);
  }

  @Test
  void whatIsMissingIsInstalled() {
    ProcessBuilder copy = new ProcessBuilder("cp", "-p", program.toString(), missing.toString());
    assertThat(find(Optional.empty(), List.of(missing), copy)).isEqualTo(missing);
  }

  @Test
  void whereNothingCanBeInstalledTheCommandIsNamed() {
    assertThatThrownBy(() -> find(Optional.empty(), List.of(missing)))
        .hasMessageContainingAll("apt-get install", "chromium", "CHENGGUO_CHROMIUM");
  }

  @Test
  void anInstallationThatFailsIsShown() {
    ProcessBuilder failing = new ProcessBuilder("sh", "-c", "echo no network >&2; exit 100");
    assertThatThrownBy(() -> find(Optional.empty(), List.of(missing), failing))
        .hasMessageContainingAll("code 100", "no network")
        .hasRootCauseMessage(
            "The browser tests need Chromium. Install it (on Debian, as root: apt-get update &&"
                + " apt-get install -y --no-install-recommends chromium fonts-noto-cjk), or name"
                + " the program of another in CHENGGUO_CHROMIUM.");
  }
}
