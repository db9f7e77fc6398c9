package org.chengguo.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.chengguo.artifact.Artifact;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.SiteFiles;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.StaticServer.Fault;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of more than one page are filtered as a whole. */
class LongListTest {
  private static final int ROWS = 200;

  @TempDir private Path folder;

  /** Writes the lists of measures of a synthetic site, and what they need. */
  private Site site(int records) throws IOException {
    Site site = SyntheticSites.of(records, 1);
    for (Artifact artifact : SiteFiles.pages(site)) {
      if (artifact
          .path()
          .matches("(measures/(page/\\d+/)?index\\.html|assets/.*|search/index\\.html)")) {
        Path file = folder.resolve(artifact.path());
        Files.createDirectories(file.getParent());
        Files.write(file, artifact.bytes());
      }
    }
    return site;
  }

  private static List<SourceRecord> measures(Site site) {
    return site.recordsOf(RecordKind.MEASURE);
  }

  @Test
  void theWholeListIsFilteredFromAnyPage() throws Exception {
    Site site = site(1300);
    List<SourceRecord> all = measures(site);
    assertThat(all).hasSizeBetween(2 * ROWS + 1, 3 * ROWS);
    for (String address : List.of("measures/", "measures/page/2/")) {
      try (StaticServer server = StaticServer.of(folder);
          ListReader reader = ListReader.of(server)) {
        reader.open(address);
        assertThat(reader.rows()).hasCount(ROWS);
        assertThat(reader.status()).hasText("這一頁列出 200 筆（共 " + all.size() + " 筆）");
        assertThat(server.requests()).noneMatch(asked -> asked.path().contains("page/3"));
        for (String year : List.of("113", "101", "90")) {
          long expected =
              all.stream().filter(record -> record.year().toString().equals(year)).count();
          assertThat((long) reader.offered("year").get(year)).isEqualTo(expected).isPositive();
          reader.choose("year", year);
          assertThat(reader.status()).hasText("顯示 " + expected + " 筆（共 " + all.size() + " 筆）");
          assertThat(reader.rows()).hasCount((int) expected);
          assertThat(reader.headings()).hasSize(1).first().asString().startsWith(year + " 年");
          assertThat(reader.page().locator("main .pages")).isHidden();
          reader.choose("year", "");
          assertThat(reader.rows()).hasCount(ROWS);
          assertThat(reader.page().locator("main .pages")).isVisible();
        }
        reader.assertContent();
      }
    }
  }

  @Test
  void theWholeListIsSortedAndEveryLinkLeadsToItsRecord() throws Exception {
    Site site = site(1300);
    List<SourceRecord> all = measures(site);
    try (StaticServer server = StaticServer.of(folder);
        ListReader reader = ListReader.of(server)) {
      reader.open("measures/page/2/?sort=oldest");
      assertThat(reader.rows()).hasCount(all.size());
      assertThat(reader.status()).hasText("共 " + all.size() + " 筆");
      assertThat(reader.facts(0)).isSortedAccordingTo(Comparator.comparingInt(Integer::parseInt));
      assertThat(reader.headings()).hasSameSizeAs(new HashSet<>(reader.facts(0)));
      List<?> links =
          (List<?>)
              reader
                  .page()
                  .locator("#List a.records-title")
                  .evaluateAll("all => all.map(a => a.href)");
      assertThat(links.stream().map(Object::toString))
          .containsExactlyInAnyOrderElementsOf(
              all.stream().map(record -> server.address("measures/" + record.id() + "/")).toList());
      reader.choose("sort", "agency");
      assertThat(reader.rows()).hasCount(all.size());
      assertThat(reader.headings()).isEmpty();
      reader.clear().click();
      assertThat(reader.rows()).hasCount(ROWS);
      assertThat(reader.titles())
          .isEqualTo(all.subList(ROWS, 2 * ROWS).stream().map(SourceRecord::title).toList());
    }
  }

  @Test
  void aPageThatDoesNotComeIsToldAndCanBeTriedAgain() throws Exception {
    site(1300);
    try (StaticServer server = StaticServer.of(folder);
        ListReader reader = ListReader.of(server)) {
      reader.open("measures/");
      server.fail("measures/page/3/", Fault.NOT_FOUND);
      reader.choose("year", "90");
      Locator retry = reader.page().locator("#List-retry");
      assertThat(retry).isVisible();
      assertThat(reader.status()).containsText("目前沒有篩選");
      assertThat(reader.rows()).hasCount(ROWS);
      server.mend();
      retry.click();
      assertThat(reader.status()).containsText("顯示");
      assertThat(retry).isHidden();
      assertThat(reader.headings()).hasSize(1);
    }
  }

  @Test
  void aListOfMorePagesLeadsToTheSearchPageWithTheSameFilters() throws Exception {
    Site site = site(6500);
    assertThat(measures(site)).hasSizeGreaterThan(10 * ROWS);
    try (StaticServer server = StaticServer.of(folder);
        ListReader reader = ListReader.of(server)) {
      reader.page().navigate(server.address("measures/"));
      assertThat(reader.page().locator("#List")).hasCount(0);
      assertThat(reader.page().locator("main .records > li")).hasCount(ROWS);
      Locator form = reader.page().locator("form.list-filter");
      form.locator("select[name=year]").selectOption("101");
      form.locator("button").click();
      assertThat(reader.page()).hasURL(Pattern.compile("/search/\\?.*year=101"));
      assertThat(reader.page().locator("#Search-chips button").first()).hasText("101 年（2012）");
      assertThat(reader.page().locator("#Search-chips button").nth(1)).hasText("措施");
    }
  }
}
