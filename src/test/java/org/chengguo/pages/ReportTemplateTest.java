package org.chengguo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateMethodModelEx;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;
import org.chengguo.render.TemplateEngine;
import org.chengguo.render.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTemplateTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final List<String> WITH_WHAT_IT_IMPORTS =
      List.of("report.ftlh", "layout.ftlh", "parts.ftlh", "metadata.ftlh");
  private static final String PAGE =
      """
      <#import "report.ftlh" as compiled><@compiled.document report/>
      """;

  @TempDir private Path folder;
  private Document page;

  private static ReportDocument report() {
    ReportRun link = new ReportRun.Link("紀錄 <一>", Language.ZH_HANT, "/measures/111-a-b/");
    ReportRun note = new ReportRun.Note(List.of(words("印作 5 次，"), link));
    ReportBlock.Paragraph text = new ReportBlock.Paragraph(List.of(words("開會 4 次"), note));
    ReportRun english = new ReportRun.Strong("in English", Language.EN);
    ReportBlock.Cell cell = new ReportBlock.Cell(List.of(text, text));
    ReportRun number =
        new ReportRun.Link("about 1,200 people", Language.EN, "/111/figures/#all", true);
    return new ReportDocument(
        Language.ZH_HANT,
        URI.create("https://example.org/"),
        "報告",
        "機關",
        List.of(),
        List.of(
            new ReportBlock.Heading(1, "part-1", "一、", "機制", Language.ZH_HANT),
            text,
            new ReportBlock.Paragraph(List.of(number)),
            new ReportBlock.Items(
                false, List.of(new ReportBlock.Item(List.of(english), List.of(text)))),
            new ReportBlock.Table(
                "table-1",
                "標題",
                List.of(
                    new ReportBlock.Column("機關", 50, false),
                    new ReportBlock.Column("次數", 50, true)),
                List.of(new ReportBlock.Row(List.of(cell, cell))))));
  }

  private static ReportRun words(String text) {
    return new ReportRun.Words(text, Language.ZH_HANT);
  }

  @BeforeEach
  void render() throws Exception {
    for (String template : WITH_WHAT_IT_IMPORTS) {
      Files.copy(TEMPLATES.resolve(template), folder.resolve(template));
    }
    Files.writeString(folder.resolve("page.ftlh"), PAGE);
    TemplateMethodModelEx to = arguments -> ".." + arguments.get(0);
    Map<String, Object> model =
        Map.of(
            "report", report(),
            "language", Language.ZH_HANT,
            "words", Words.read(TEMPLATES.resolve("words"), "words", Language.ZH_HANT),
            "link", Map.of("written", to));
    byte[] html = TemplateEngine.open(folder, "templates").render("page.ftlh", model);
    page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  @Test
  void blocksBecomeTheElementsThatTheyAre() {
    assertThat(page.select("nav a[href=#part-1]").text()).isEqualTo("一、機制");
    assertThat(page.select("h2#part-1").text()).isEqualTo("一、機制");
    assertThat(page.select(".report > ul > li > strong[lang=en]").text()).isEqualTo("in English");
    assertThat(page.select("table caption").text()).isEqualTo("標題");
    assertThat(page.select("th[scope=row] p, td.number p")).hasSize(4);
  }

  @Test
  void onlyALinkedNumberIsKeptInOneLine() {
    assertThat(page.select(".report a.measured").eachText()).containsExactly("about 1,200 people");
  }

  @Test
  void eachNoteIsLedToAndLeadsBack() {
    assertThat(page.select("sup")).hasSize(6);
    assertThat(page.select("sup a").eachAttr("href"))
        .containsExactly("#note-1", "#note-2", "#note-3", "#note-4", "#note-5", "#note-6");
    assertThat(page.select(".report-notes li")).hasSize(6);
    assertThat(page.select("#note-1 a").eachAttr("href"))
        .containsExactly("../measures/111-a-b/", "#mark-1");
    assertThat(page.select("#note-1 a").first().text()).isEqualTo("紀錄 <一>");
  }
}
