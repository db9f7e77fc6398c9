package org.chengguo.pages.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chengguo.artifact.Artifact;
import org.chengguo.content.ContentReader;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SiteFiles;
import org.chengguo.testing.SmallContent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of figures: the pages of what they count. */
final class FigureViewsTest {
  @Test
  void manyRowsGoOnOnFurtherPages(@TempDir Path folder) throws Exception {
    SmallContent content =
        SmallContent.in(folder)
            .replace(
                "106/figures.json",
                "\"value\": 35.0, \"unit\": \"times\"",
                "\"value\": 402, \"unit\": \"measures\","
                    + " \"rule\": {\"kind\": \"count\", \"records\": \"measure\"}");
    for (int number = 1; number <= 401; number++) {
      content.write(
          "106/police/measure-" + number + ".md",
          """
          ---
          title: 措施 NUMBER
          strategy: "1.1"
          topics: [safety]
          source: {document: 106-report, section: 一}
          ---
          """
              .replace("NUMBER", Integer.toString(number)));
    }
    Site site = ContentReader.read(folder, "content", new Problems()).orElseThrow();
    List<Artifact> files = SiteFiles.pages(site);

    List<String> pages = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    for (Artifact file : files) {
      if (file.path().startsWith("106/figures/meetings/")) {
        pages.add(file.path());
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        Jsoup.parse(html).select(".records-title").forEach(row -> rows.add(row.text()));
      }
    }
    assertThat(pages)
        .containsExactly(
            "106/figures/meetings/index.html",
            "106/figures/meetings/page/2/index.html",
            "106/figures/meetings/page/3/index.html");
    assertThat(rows).hasSize(402);
  }
}
