package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second JVM: when it is started, and with which options. {@code .ci/jar.sh} starts it. */
final class LauncherTest {
  private static final long HEAP = 6L << 30;

  @TempDir private Path folder;

  private static Optional<List<String>> user(Map<String, String> environment, String... options) {
    List<String> commandLine = new ArrayList<>(List.of("/usr/bin/java"));
    commandLine.addAll(List.of(options));
    commandLine.addAll(List.of("-jar", "a b.jar", "search", "-jar"));
    return UserOptions.of(commandLine, 2, new HashMap<>(environment));
  }

  @Test
  void everyVerbIsKnown() {
    assertThat(JvmOptions.VERBS).containsExactlyInAnyOrderElementsOf(Main.VERBS.keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "build, build",
    "--lang en search build, search",
    "search --content=x -- y, search",
    "--help,",
    "build --help,",
    "search -h,",
    "-V,",
    "unknown,",
    "'',",
  })
  void onlyVerbsAreWorthASecondJvm(String line, String verb) {
    assertThat(JvmOptions.verb(line.split(" "))).isEqualTo(verb);
  }

  @Test
  void memoryAndPropertiesOfTheUserArePassedOn() {
    assertThat(user(Map.of(), "-Xmx24m", "-Da=b c", "-Xss2m"))
        .hasValue(List.of("-Xmx24m", "-Da=b c", "-Xss2m"));
    assertThat(user(Map.of())).hasValue(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+UseG1GC",
        "-agentlib:jdwp=transport=dt_socket,server=y",
        "-javaagent:x.jar",
        "-Dcom.sun.management.jmxremote.port=9",
        "-XX:StartFlightRecording",
        "-Xlog:gc:file=x",
        "@options",
        "-Dname=\uFFFD",
      })
  void whoeverWantsMoreGetsOneJvm(String option) {
    assertThat(user(Map.of(), "-Xmx1g", option)).isEmpty();
    assertThat(user(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g " + option))).isEmpty();
  }

  @Test
  void optionsOfTheEnvironmentKeepTheirPrecedence() {
    Map<String, String> environment = new HashMap<>();
    environment.put("_JAVA_OPTIONS", "-Xmx4m");
    environment.put("JDK_JAVA_OPTIONS", " -Xmx2m\t-Db=c\n");
    environment.put("JAVA_TOOL_OPTIONS", "-Xmx1m");
    environment.put("HOME", "/");

    assertThat(UserOptions.of(List.of("java", "-Xmx3m", "-jar", "x.jar"), 0, environment))
        .hasValue(List.of("-Xmx1m", "-Xmx2m", "-Db=c", "-Xmx3m", "-Xmx4m"));
    // The second JVM would report them once more.
    assertThat(environment).containsOnlyKeys("HOME");
  }

  @Test
  void quotedOptionsOfTheEnvironmentAreLeftToThisJvm() {
    assertThat(user(Map.of("JAVA_TOOL_OPTIONS", "'-Da=b c'"))).isEmpty();
    assertThat(user(Map.of("JDK_JAVA_OPTIONS", "\"-Da=b c\""))).isEmpty();
  }

  @Test
  void withoutAJarOnTheCommandLineThereIsOneJvm() {
    assertThat(UserOptions.of(List.of("java", "-cp", "x.jar", "Main", "build"), 1, Map.of()))
        .isEmpty();
    assertThat(UserOptions.of(List.of("java", "@all"), 3, Map.of())).isEmpty();
    assertThat(UserOptions.of(List.of(), 0, Map.of())).isEmpty();
  }

  @Test
  void theUsersOptionsComeLast() {
    Path jar = Path.of("/a b", "x.jar");

    assertThat(
            JvmCommand.of(
                Path.of("/jdk/bin/java"),
                jar,
                List.of("-XX:SharedArchiveFile=/a b/x.jsa"),
                List.of("-XX:+UseSerialGC"),
                List.of("-Xmx1g"),
                42,
                "search",
                "性別"))
        .containsExactly(
            "/jdk/bin/java",
            "-XX:SharedArchiveFile=/a b/x.jsa",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-Dchengguo.first-process=42",
            "-jar",
            jar.toString(),
            "search",
            "性別");
  }

  @Test
  void aJarBehindAColonRunsInThisJvm() {
    assertThat(JvmCommand.isPassableJar(Path.of("/a/x.jar"))).isTrue();
    assertThat(JvmCommand.isPassableJar(Path.of("/a" + File.pathSeparator + "b/x.jar"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"17, x.jsa, -XX:SharedArchiveFile=", "25, x.aot, -XX:AOTCache="})
  void anArchiveIsUsedIfItIsWhole(int jdk, String name, String option) throws IOException {
    Path jar = folder.resolve("x.jar");
    Path archive = folder.resolve(name);

    assertThat(ClassArchive.options(jar, jdk)).isEmpty();
    Files.writeString(archive, "bytes of the JVM");
    assertThat(ClassArchive.options(jar, jdk)).isEmpty();
    Files.writeString(archive, "complete");
    assertThat(ClassArchive.options(jar, jdk)).isEmpty();
    Files.writeString(archive, "bytes of the JVMcomplete");
    assertThat(ClassArchive.options(jar, jdk)).startsWith(option + archive, "-Xlog:disable");
    assertThat(ClassArchive.options(folder.resolve("y.jar"), jdk)).isEmpty();
    assertThat(ClassArchive.options(jar, 42 - jdk)).isEmpty();
  }

  @Test
  void optionsSuitTheSizeOfTheContent() {
    assertThat(JvmOptions.of("build", JvmOptions.SMALL, List.of(), HEAP))
        .containsExactly("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    assertThat(JvmOptions.of("build", JvmOptions.SMALL + 1, List.of(), HEAP))
        .containsExactly("-XX:+UseParallelGC", "-Xmn256m", "-XX:TieredStopAtLevel=1");
    assertThat(JvmOptions.of("build", JvmOptions.LARGE + 1, List.of("-Da=b"), HEAP))
        .containsExactly("-XX:+UseParallelGC", "-Xmn512m");
    assertThat(JvmOptions.of("serve", JvmOptions.SMALL, List.of(), HEAP))
        .containsExactly("-XX:+UseSerialGC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx24m", "-Xmn1m", "-XX:MaxRAMPercentage=5"})
  void aUsersLimitOfMemoryIsTheOnlyOne(String limit) {
    assertThat(JvmOptions.of("build", JvmOptions.LARGE + 1, List.of(limit), HEAP))
        .containsExactly("-XX:+UseParallelGC");
  }

  @Test
  void aSmallMachinesHeapIsDividedByTheJvm() {
    assertThat(JvmOptions.of("build", JvmOptions.LARGE + 1, List.of(), HEAP / 16))
        .containsExactly("-XX:+UseParallelGC");
  }

  @Test
  void filesOfTheContentAreCountedUpToALimit() throws IOException {
    for (String name : List.of("site.json", "106/labor/a.md", "106/labor/b.md", "106/year.md")) {
      Path file = folder.resolve("content").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x", StandardCharsets.UTF_8);
    }
    String content = folder.resolve("content").toString();

    assertThat(ContentSize.upTo(100, "build", "--content", content)).isEqualTo(4);
    assertThat(ContentSize.upTo(100, "build", "--content=" + content)).isEqualTo(4);
    assertThat(ContentSize.upTo(1, "build", "--content=" + content)).isBetween(2, 4);
    assertThat(ContentSize.upTo(100, "build", "--content", content + "/none")).isZero();
    assertThat(ContentSize.upTo(100, "build", "--content")).isPositive(); // the project's own
  }
}
