package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.chengguo.format.ReadMemory;
import org.chengguo.problem.Problems;
import org.chengguo.render.Templates;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files are kept for their own state of the site, as long as there is room. */
class RenderedFilesTest {
  private static final byte[] BYTES = new byte[10];

  @TempDir private Path work;
  private LiveSnapshot first;
  private LiveSnapshot second;
  private final RenderedFiles files = new RenderedFiles(25);

  @BeforeEach
  void read() throws Exception {
    SmallContent content = SmallContent.in(work.resolve("content"));
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            content.folder(), Project.templates(), work, Optional.empty(), false, false);
    first = snapshot(settings);
    second = snapshot(settings);
  }

  private static LiveSnapshot snapshot(SiteBuild.Settings settings) throws Exception {
    ReadMemory memory = ReadMemory.empty();
    CheckedSite site = SiteReader.read(settings.reading(), memory, new Problems()).orElseThrow();
    Templates templates = Templates.open(Project.templates(), "templates");
    return LiveSnapshot.of(settings, site, memory, templates, new LiveSnapshot.Kept());
  }

  @Test
  void aFileIsOfItsSnapshotUntilItIsKeptForAnother() {
    files.put("a", first, BYTES);
    assertThat(files.get("a", first)).contains(BYTES);
    assertThat(files.get("a", second)).isEmpty();
    files.keep("a", first, "1");
    files.keep("a", second, "1");
    assertThat(files.get("a", second)).contains(BYTES);
    assertThat(files.get("a", first)).isEmpty();
  }

  @Test
  void otherInputsAreAnotherFile() {
    files.put("a", first, BYTES);
    files.keep("a", first, "1");
    files.keep("a", second, "2");
    assertThat(files.get("a", first)).isEmpty();
    assertThat(files.get("a", second)).isEmpty();
  }

  @Test
  void inputsThatWereNeverKnownAreNoReasonToKeep() {
    files.put("a", first, BYTES);
    files.keep("a", second, "");
    assertThat(files.get("a", second)).isEmpty();
  }

  @Test
  void theFilesThatWereNotAskedForGiveWay() {
    files.put("a", first, BYTES);
    files.put("b", first, BYTES);
    files.get("a", first);
    files.put("c", first, BYTES);
    assertThat(files.get("a", first)).isPresent();
    assertThat(files.get("b", first)).isEmpty();
    files.put("large", first, new byte[30]);
    assertThat(files.get("large", first)).isEmpty();
  }
}
