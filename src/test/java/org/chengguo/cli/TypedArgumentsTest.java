package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What was typed reaches the program, whatever the machine takes it for. */
final class TypedArgumentsTest {
  @TempDir private Path folder;

  private Path commandLine(String... parts) throws IOException {
    return Files.writeString(folder.resolve("cmdline"), String.join("\0", parts) + "\0");
  }

  @Test
  void lostCharactersComeBack() throws IOException {
    Path line = commandLine("java", "-jar", "x.jar", "search", "", "哺集乳室", "--limit=1");

    assertThat(TypedArguments.of(line, "search", "", "\uFFFD\uFFFD", "--limit=1"))
        .containsExactly("search", "", "哺集乳室", "--limit=1");
  }

  @Test
  void questionMarksOfAFirstProcessComeBack() throws IOException {
    Path line = commandLine("java", "-jar", "x.jar", "search", "哺集乳室", "why?");

    assertThat(TypedArguments.of(line, "search", "????", "why?"))
        .containsExactly("search", "哺集乳室", "why?");
  }

  @Test
  void whatJavaUnderstoodStays() throws IOException {
    assertThat(TypedArguments.of(commandLine("java", "other"), "哺集乳室")).containsExactly("哺集乳室");
  }

  @Test
  void withoutTheBytesNothingChanges() throws IOException {
    assertThat(TypedArguments.of(folder.resolve("none"), "\uFFFD")).containsExactly("\uFFFD");
    assertThat(TypedArguments.of(commandLine("java"), "a", "\uFFFD"))
        .containsExactly("a", "\uFFFD");
    assertThat(TypedArguments.of(Files.writeString(folder.resolve("e"), ""), "\uFFFD"))
        .containsExactly("\uFFFD");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void aQueryOnAMachineWithoutALocale() throws Exception {
    Path content = SmallContent.in(folder.resolve("content")).folder();
    // The shell writes the query's bytes: this process may be without a locale itself.
    String script =
        "LC_ALL=C exec \"$1\" -cp \"$2\" org.chengguo.cli.Main search --lang=en --content \"$3\""
            + " \"$(printf '\\345\\272\\207\\350\\255\\267\\345\\267\\245\\345\\240\\264')\"";
    List<String> command =
        List.of(
            "sh",
            "-c",
            script,
            "sh",
            ProcessHandle.current().info().command().orElseThrow(),
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            content.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("Found 1 record\n\n1. 庇護工場\n");
    }
    assertThat(process.waitFor()).isZero();
  }
}
