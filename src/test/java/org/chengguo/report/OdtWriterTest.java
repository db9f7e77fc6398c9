package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chengguo.testing.OdfValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtWriterTest {
  private static final byte[] ODT = OdtWriter.write(SampleReport.report());

  @TempDir private Path folder;

  @Test
  void theToolkitsValidatorFindsNothing() throws IOException {
    Path file = Files.write(folder.resolve("report.odt"), ODT);
    assertThat(OdfValidator.findings(file)).isEmpty();
  }

  @Test
  void theValidatorFindsWhatIsWrong() throws IOException {
    // So that the test before this one can fail.
    Path file = Files.write(folder.resolve("report.odt"), OdfValidator.spoiled(ODT));
    assertThat(OdfValidator.findings(file)).isNotEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(OdtWriter.write(SampleReport.report())).isEqualTo(ODT);
  }

  @Test
  void theMediaTypeComesFirst() {
    String start = new String(ODT, 0, 90, StandardCharsets.ISO_8859_1);
    assertThat(start.indexOf("mimetypeapplication/vnd.oasis.opendocument.text")).isEqualTo(30);
  }

  @Test
  void headingsAreHeadingsAndTheContentsLeadToThem() throws IOException {
    Document content = part("content.xml");
    assertThat(content.select("text|h").eachAttr("text:outline-level"))
        .containsExactly("1", "1", "2", "1", "2", "3");
    assertThat(content.select("text|index-body > text|p").eachText())
        .containsExactly("前言…", "一、機制運作…", "（一）開會次數…", "二、性別分析…", "（一）其他…");
    for (Element link : content.select("text|index-body text|a")) {
      String target = link.attr("xlink:href").substring(1);
      assertThat(content.select("text|h > text|bookmark-start").eachAttr("text:name"))
          .contains(target);
      assertThat(link.select("text|bookmark-ref").attr("text:ref-name")).isEqualTo(target);
    }
  }

  @Test
  void tablesHaveHeaderRowsAndNotesAreFootnotes() throws IOException {
    Document content = part("content.xml");
    assertThat(content.select("table|table-header-rows text|p").eachText())
        .containsExactly("機關（構）", "專題", "篇數");
    assertThat(content.select("table|table > table|table-row")).hasSize(60);
    assertThat(content.select("text|note")).hasSize(62);
    assertThat(content.select("text|note-citation").eachText()).doesNotHaveDuplicates();
    assertThat(content.select("text|note-body").first().text()).isEqualTo("報告另載 26,328 人，勞動局的紀錄");
    assertThat(content.select("text|note-body text|a").attr("xlink:href"))
        .isEqualTo("https://example.org/results/111/labor/");
  }

  @Test
  void everyTextIsThere() throws IOException {
    String text = part("content.xml").select("office|text").text();
    assertThat(text).contains(SampleReport.LONG, SampleReport.AWKWARD, "內層二", "第 60 個專題");
  }

  @Test
  void theFileSaysWhoseItIsAndNothingOfTheMachine() throws IOException {
    Document meta = part("meta.xml");
    assertThat(meta.select("dc|title").text()).isEqualTo(SampleReport.report().title());
    assertThat(meta.select("dc|creator").text()).isEqualTo("範例市政府性別平等辦公室");
    assertThat(meta.select("dc|language").text()).isEqualTo("zh-TW");
    assertThat(meta.select("dc|date, meta|creation-date, meta|user-defined")).isEmpty();
  }

  private static Document part(String name) throws IOException {
    String xml = new String(parts(ODT).get(name), StandardCharsets.UTF_8);
    return Jsoup.parse(xml, "", Parser.xmlParser());
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }
}
