package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What holds for the data files of every site, whatever its content. */
final class DataRules {
  private static final List<String> RECORD_COLUMNS =
      List.of("id", "year", "agency", "agency_name", "title");
  static final List<String> RECORD_FILES =
      List.of("measures", "analyses", "assessments", "courses");

  private DataRules() {}

  static void assertDataIsSound(BuiltSite site) {
    assertPackageDescribesTheTables(site);
    assertTablesAgree(site);
    assertComparisonsAreTheirPages(site);
    assertRecordsHavePages(site);
    assertSitemapNamesEveryPage(site);
  }

  private static void assertPackageDescribesTheTables(BuiltSite site) {
    Set<String> described = new TreeSet<>();
    for (JsonNode resource : site.json("data/datapackage.json").path("resources")) {
      String path = "data/" + resource.path("path").asText();
      described.add(path);
      assertThat(texts(resource.path("schema").path("fields"), "name"))
          .as(path)
          .isEqualTo(site.csv(path).get(0));
    }
    assertThat(described).isEqualTo(datasets(site));
  }

  private static Set<String> datasets(BuiltSite site) {
    return csvFiles(site, "data/");
  }

  private static Set<String> csvFiles(BuiltSite site, String folder) {
    return site.files()
        .files(path -> path.startsWith(folder) && path.endsWith(".csv"))
        .entries()
        .keySet();
  }

  /** Every other CSV file is a table over the years: what its page shows, cell by cell. */
  private static void assertComparisonsAreTheirPages(BuiltSite site) {
    Set<String> files = new TreeSet<>(csvFiles(site, "compare/"));
    assertThat(files).isNotEmpty();
    Set<String> english = csvFiles(site, "en/compare/");
    assertThat(english).hasSize(site.pages().containsKey("en/index.html") ? files.size() : 0);
    files.addAll(english);
    for (String path : files) {
      Document page = site.pages().get(BuiltSite.fileAt(path.replace(".csv", "/")));
      List<List<String>> shown =
          page.select("table.matrix tr:not(.group)").stream()
              .map(row -> row.select("th, td").eachText())
              .toList();
      assertThat(site.csv(path)).as(path).isEqualTo(shown);
    }
    assertThat(csvFiles(site, "")).hasSize(files.size() + datasets(site).size());
  }

  /** The JSON file of a table holds what its CSV file holds, row by row and cell by cell. */
  private static void assertTablesAgree(BuiltSite site) {
    for (String path : datasets(site)) {
      List<List<String>> rows = site.csv(path);
      List<List<String>> json = new ArrayList<>();
      for (JsonNode row : site.json(path.replace(".csv", ".json"))) {
        List<String> keys = new ArrayList<>();
        row.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).as(path).isEqualTo(rows.get(0));
        json.add(keys.stream().map(key -> cell(row.get(key))).toList());
      }
      assertThat(json).as(path).isEqualTo(rows.subList(1, rows.size()));
    }
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      return String.join(
          ";", StreamSupport.stream(value.spliterator(), false).map(JsonNode::textValue).toList());
    }
    return value.isNull()
        ? ""
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private static void assertRecordsHavePages(BuiltSite site) {
    List<String> ids = texts(site.json("data/records.json"), "id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> tabled = new ArrayList<>();
    for (String name : RECORD_FILES) {
      List<List<String>> rows = site.csv("data/" + name + ".csv");
      assertThat(rows.get(0).subList(0, RECORD_COLUMNS.size())).isEqualTo(RECORD_COLUMNS);
      rows.stream().skip(1).forEach(row -> tabled.add(row.get(0)));
    }
    assertThat(tabled).containsExactlyInAnyOrderElementsOf(ids);
    for (JsonNode record : site.json("data/records.json")) {
      String url = record.path("url").asText();
      Document page = site.pages().get(BuiltSite.fileAt(url));
      assertThat(page).as(url).isNotNull();
      assertThat(page.selectFirst("h1").wholeText())
          .as(url)
          .isEqualTo(record.path("title").asText());
    }
  }

  private static void assertSitemapNamesEveryPage(BuiltSite site) {
    String home = site.pages().get(BuiltSite.HOME).selectFirst("link[rel=canonical]").attr("href");
    Document sitemap = Jsoup.parse(site.files().file("sitemap.xml"), Parser.xmlParser());
    List<String> addresses = sitemap.select("loc").eachText();
    assertThat(addresses).allMatch(address -> address.startsWith(home));
    List<String> named =
        addresses.stream()
            .map(address -> BuiltSite.fileAt(address.substring(home.length())))
            .toList();
    Set<String> expected = new TreeSet<>(site.pages().keySet());
    expected.remove(BuiltSite.NOT_FOUND);
    assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> texts(JsonNode array, String key) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(record -> record.path(key).textValue())
        .toList();
  }
}
