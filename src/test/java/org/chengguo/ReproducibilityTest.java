package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.chengguo.cli.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds the project's content on two machines, as far as one can pretend: the same bytes. */
class ReproducibilityTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void backToThisMachine() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void placeTimeAndLocaleDoNotReachTheSite(@TempDir Path one, @TempDir Path other)
      throws IOException {
    Path first = one.resolve("first");
    Path second = other.resolve("a second place/資料夾");
    FileTree firstSite = build(first, "tr-TR", "Pacific/Kiritimati", 1);
    FileTree secondSite = build(second, "ar-EG-u-nu-arab", "America/Anchorage", 2);

    assertThat(firstSite.file("manifest.json")).isEqualTo(secondSite.file("manifest.json"));
    firstSite.assertSameAs(secondSite);
    for (FileTree site : List.of(firstSite, secondSite)) {
      site.entries()
          .forEach(
              (path, content) ->
                  assertThat(content).as(path).doesNotContain(one.toString(), other.toString()));
    }
  }

  /**
   * Libraries keep what they made of names in an earlier locale, so only a JVM that starts in a
   * locale shows what it does.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Dfile.encoding=UTF-16"
      })
  void jvmOfAnotherLocaleBuildsTheSameSite(String options, @TempDir Path work) throws Exception {
    assertBuildsTheSameSite(options, work);
  }

  @ParameterizedTest
  @Tag("large")
  @ValueSource(
      strings = {
        "-Duser.language=az",
        "-Duser.language=lt -Duser.country=LT",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
      })
  void jvmOfARareLocaleBuildsTheSameSite(String options, @TempDir Path work) throws Exception {
    assertBuildsTheSameSite(options, work);
  }

  private static void assertBuildsTheSameSite(String options, Path work) throws Exception {
    GoldenSite small = new GoldenSite(Project.goldenSites().resolve("good-small"));
    small.layOut(work);
    assertThat(small.run(work).build().problems()).isEmpty();

    Path printed = work.resolve("printed.txt");
    Process build =
        new ProcessBuilder(buildCommand(options, work))
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(build.waitFor()).as(() -> text(printed)).isZero();
    FileTree.read(work.resolve("other")).assertSameAs(FileTree.read(work.resolve("output")));
  }

  private static List<String> buildCommand(String options, Path work) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("build", "--content", work.resolve("content").toString()));
    command.addAll(List.of("--templates", work.resolve("templates").toString()));
    command.addAll(List.of("--output", work.resolve("other").toString()));
    return command;
  }

  private static FileTree build(Path folder, String languageTag, String zone, long seed)
      throws IOException {
    copyShuffled(Project.content(), folder.resolve("content"), new Random(seed));
    copyShuffled(Project.templates(), folder.resolve("templates"), new Random(seed));
    Locale.setDefault(Locale.forLanguageTag(languageTag));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            folder.resolve("content"),
            folder.resolve("templates"),
            folder.resolve("site"),
            Optional.empty(),
            false,
            false);
    SiteBuild.Result result = new SiteBuild(settings, new NoProgress()).build();
    assertThat(result.problems()).isEmpty();
    return FileTree.read(folder.resolve("site"));
  }

  /** Copies files in an order, and with times, that tell nothing: folders may list by either. */
  private static void copyShuffled(Path from, Path to, Random order) throws IOException {
    List<String> paths =
        new ArrayList<>(FileTree.read(from).files(path -> true).entries().keySet());
    Collections.shuffle(paths, order);
    for (String path : paths) {
      Path copy = to.resolve(path);
      Files.createDirectories(copy.getParent());
      Files.copy(from.resolve(path), copy);
      Instant time = Instant.ofEpochSecond(order.nextInt(Integer.MAX_VALUE));
      Files.setLastModifiedTime(copy, FileTime.from(time));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
