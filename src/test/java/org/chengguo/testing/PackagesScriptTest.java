package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.chengguo.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/packages.sh} and {@code .ci/run}, without anything being installed. */
@DisabledOnOs(OS.WINDOWS)
class PackagesScriptTest {
  private static final Path SCRIPTS = Project.docs().resolve("../../.ci").normalize();
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** An {@code apt-get} that notes what it is asked for, and brings both browsers. */
  private static final String APT =
      """
      #!/bin/sh
      echo "$@" >> "$FOLDER/asked.txt"
      for name in chromium-headless-shell firefox-esr; do /bin/cp "$0" "$FOLDER/$name"; done
      """;

  /** The path of the script: it finds no program but those of the test. */
  @TempDir private Path folder;

  private FinishedProcess run(Map<String, String> environment) throws IOException {
    ProcessBuilder script =
        new ProcessBuilder("/bin/bash", SCRIPTS.resolve("packages.sh").toString());
    script.environment().clear();
    script.environment().put("PATH", folder.toString());
    script.environment().put("FOLDER", folder.toString());
    script.environment().putAll(environment);
    return FinishedProcess.of(script, LIMIT);
  }

  private void write(String name, String text) throws IOException {
    Path program = Files.writeString(folder.resolve(name), text);
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void whatIsMissingIsNamedAndAnErrorOnlyForMachines() throws IOException {
    FinishedProcess forPeople = run(Map.of());
    assertThat(forPeople.code()).contains(0);
    assertThat(forPeople.errors())
        .contains(
            "no chromium-headless-shell",
            "CHENGGUO_CHROMIUM",
            "no firefox-esr",
            "CHENGGUO_FIREFOX");

    FinishedProcess forMachines = run(Map.of("CI", "true"));
    assertThat(forMachines.code()).contains(1);
    assertThat(forMachines.errors()).isEqualTo(forPeople.errors());
  }

  @Test
  void aNamedProgramHasToBeThere() throws IOException {
    String gone = folder.resolve("gone").toString();
    assertThat(run(Map.of("CHENGGUO_CHROMIUM", gone)).errors())
        .contains("CHENGGUO_CHROMIUM names no program: " + gone);
    assertThat(run(Map.of("CHENGGUO_CHROMIUM", "/bin/sh")).errors()).doesNotContain("chromium");
  }

  @Test
  void whatIsMissingIsInstalledOnceOnDebianAsRoot() throws IOException {
    write("apt-get", APT);
    run(Map.of());
    Path asked = folder.resolve("asked.txt");
    assertThat(Files.exists(asked)).isEqualTo(canInstall());
    if (canInstall()) {
      String first = Files.readString(asked);
      assertThat(first)
          .startsWith(
              "update\ninstall -y --no-install-recommends chromium-headless-shell firefox-esr");
      assertThat(run(Map.of("CI", "true")).code()).contains(0);
      assertThat(Files.readString(asked)).as("nothing is asked for again").isEqualTo(first);
    }
  }

  private static boolean canInstall() throws IOException {
    Path system = Path.of("/etc/os-release");
    return Files.exists(system)
        && Files.readAllLines(system).contains("ID=debian")
        && "root".equals(System.getProperty("user.name"));
  }

  @Test
  void theReadmesCommandsAreThoseThatAreRun() throws IOException {
    String readme = Files.readString(SCRIPTS.resolve("../README.md"));
    assertThat(
            Files.readAllLines(SCRIPTS.resolve("run")).stream()
                .filter(line -> line.contains(" && ") && !line.startsWith("#"))
                .map(line -> line.replace(" || exit", "")))
        .hasSize(2)
        .allSatisfy(command -> assertThat(readme.lines()).contains(command));
  }
}
