package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.chengguo.Stages.Stage;
import org.chengguo.testing.SyntheticContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build does each piece of work once. Seconds differ from machine to machine; how often something
 * is done, and how much memory it takes, does not.
 */
final class BuildWorkTest {
  private static final int RECORDS = 300;

  // Bytes for rendering a page, its view included, over all pages and with the parsing of
  // templates:
  // 281,000 when this was written. Long lists and first uses take most; a record's page takes
  // 97,000.
  private static final long MOST_BYTES_A_PAGE = 340_000;

  // Bytes for the scan of a page for links: 35,000 when this was written.
  private static final long MOST_BYTES_A_SCAN = 45_000;

  @TempDir private Path folder;

  /** Counts how often a stage is at work, and the bytes that its threads take. */
  private static final class Counts implements Stages {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<Stage, LongAdder> counts = new EnumMap<>(Stage.class);
    private final Map<Stage, LongAdder> bytes = new EnumMap<>(Stage.class);

    Counts() {
      for (Stage stage : Stage.values()) {
        counts.put(stage, new LongAdder());
        bytes.put(stage, new LongAdder());
      }
    }

    @Override
    public <T> T measure(Stage stage, Supplier<T> work) {
      long before = threads.getCurrentThreadAllocatedBytes();
      T result = work.get();
      bytes.get(stage).add(threads.getCurrentThreadAllocatedBytes() - before);
      counts.get(stage).increment();
      return result;
    }

    long of(Stage stage) {
      return counts.get(stage).sum();
    }

    long bytesEach(Stage stage) {
      return bytes.get(stage).sum() / of(stage);
    }
  }

  @Test
  void everythingIsDoneOnceAndInLittleMemory() throws Exception {
    Path content = folder.resolve("content");
    SyntheticContent.write(content, RECORDS);
    Path output = folder.resolve("site");
    Counts counts = new Counts();
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            content, Project.templates(), output, Optional.empty(), false, false);
    SiteBuild.Result result = new SiteBuild(settings, new NoProgress(), counts).build();

    assertThat(result.succeeded()).as(result.problems().toString()).isTrue();
    long pages =
        FileTree.read(output).entries().keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .count();
    assertThat(counts.of(Stage.RENDER)).as("templates evaluated").isEqualTo(pages);
    assertThat(counts.of(Stage.LINKS)).as("pages scanned for links").isEqualTo(pages);
    // The index of titles, and each record once for all editions.
    assertThat(counts.of(Stage.RELATED)).as("searches for related").isEqualTo(1 + RECORDS);
    assertThat(counts.of(Stage.INDEX)).as("search indexes").isEqualTo(1);
    assertThat(counts.of(Stage.WRITE)).as("files written").isEqualTo(result.files());
    assertThat(counts.bytesEach(Stage.RENDER)).as("bytes a page").isLessThan(MOST_BYTES_A_PAGE);
    assertThat(counts.bytesEach(Stage.LINKS)).as("bytes a scan").isLessThan(MOST_BYTES_A_SCAN);
  }
}
