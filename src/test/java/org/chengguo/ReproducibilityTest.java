package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
