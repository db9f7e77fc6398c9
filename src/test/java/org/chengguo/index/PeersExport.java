package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengguo.Project;
import org.chengguo.content.ContentReader;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.problem.Problems;
import org.chengguo.terms.Label;
import org.chengguo.terms.RecordText;
import org.chengguo.testing.Queries;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/**
 * Not a test, and run by its name only: writes a site's records, queries and index for the
 * benchmark beside other search engines, src/test/benchmarks/peers/run.sh, and what the index took.
 */
class PeersExport {
  private static final String REAL = "real";
  private static final long SEED = 1;
  private static final int QUERIES = 300;

  // Escaped, so that even half a surrogate pair arrives as it is.
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /** Input of the other engines: the texts that are indexed here. */
  private record Given(
      String id,
      String title,
      String body,
      List<String> labels,
      int year,
      String kind,
      String agency) {
    static Given of(SourceRecord record, Site site) {
      RecordText text = RecordText.of(record, site);
      List<String> labels = new ArrayList<>(text.labels().stream().map(Label::text).toList());
      // Our analysis knows both calendars; other engines only know what is in the text.
      labels.add(Integer.toString(record.year().commonEra()));
      return new Given(
          record.id(),
          text.title(),
          text.body(),
          labels,
          record.year().number(),
          record.kind().id(),
          record.agency().id());
    }
  }

  @Test
  void writesASite() throws IOException {
    String records = System.getProperty("peers.records", REAL);
    Path folder = Path.of("target", "peers", records);
    Site site = records.equals(REAL) ? real() : SyntheticSites.of(Integer.parseInt(records), SEED);
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("records.jsonl"))) {
      for (SourceRecord record : site.records()) {
        out.write(JSON.writeValueAsString(Given.of(record, site)));
        out.write('\n');
      }
    }
    JSON.writeValue(folder.resolve("queries.json").toFile(), Queries.random(site, QUERIES, SEED));
    double start = processorSeconds();
    writeIndex(site, folder.resolve("chengguo"));
    double seconds = processorSeconds() - start;
    assertThat(folder.resolve("chengguo/search-index/manifest.json")).isNotEmptyFile();
    Files.writeString(folder.resolve("chengguo.time"), peakKilobytes() + " " + seconds + "\n");
  }

  private static Site real() throws IOException {
    Problems problems = new Problems();
    return ContentReader.read(Project.content(), "content", problems).orElseThrow();
  }

  private static void writeIndex(Site site, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : SearchIndex.of(site).files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Returns the CPU time of all threads; other work on the machine does not count. */
  private static double processorSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** The most memory that this process ever had, as Linux tells it; the records are in it. */
  private static long peakKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
