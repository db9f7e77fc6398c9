package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
  private static final String TEXT =
      new String(MarkdownWriter.write(SampleReport.report()), StandardCharsets.UTF_8);
  private static final Document READ = read();

  private static Document read() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    Parser parser = Parser.builder(options).build();
    return Jsoup.parse(HtmlRenderer.builder(options).build().render(parser.parse(TEXT)));
  }

  @Test
  void headingsListsAndTablesAreReadAsSuch() {
    assertThat(READ.select("h1, h2, h3, h4").eachText())
        .containsExactly(
            "範例市政府 111 年推動性別平等工作成果報告", "前言", "一、機制運作", "（一）開會次數", "二、性別分析", "（一）其他", "1. 更深的一層");
    assertThat(READ.select("ol > li > ul > li").eachText()).containsExactly("內層一", "內層二");
    assertThat(READ.select("ol > li > p").eachText()).contains(SampleReport.LONG);
    assertThat(READ.select("tbody tr")).hasSize(60);
    assertThat(READ.select("tbody tr:last-child td:last-child").text()).isEqualTo("2220");
  }

  @Test
  void noCharacterIsTakenForMarkup() {
    assertThat(READ.text()).contains(SampleReport.AWKWARD);
    assertThat(READ.select("p strong").eachText()).contains("強調的字");
    assertThat(READ.select("p a").attr("href")).isEqualTo("https://example.org/results/111/labor/");
  }

  @Test
  void aLinkBehindAnExclamationMarkIsNoImage() {
    ReportRun words = new ReportRun.Words("Read!", Language.EN);
    ReportRun link = new ReportRun.Link("it", Language.EN, "/111/");
    ReportDocument report =
        new ReportDocument(
            Language.EN,
            URI.create("https://example.org/"),
            "Title",
            "Publisher",
            List.of(),
            List.of(new ReportBlock.Paragraph(List.of(words, link))));
    assertThat(new String(MarkdownWriter.write(report), StandardCharsets.UTF_8))
        .endsWith("\nRead\\![it](<https://example.org/111/>)\n");
  }

  @Test
  void notesStandAtTheEnd() {
    assertThat(TEXT).contains("的案例討論。[^1]各機關").contains("\n[^62]: 又一則附註。\n");
    assertThat(TEXT)
        .contains("\n[^1]: 報告另載 26,328 人，[勞動局的紀錄](<https://example.org/results/111/labor/>)");
  }

  @Test
  void namesThatEndInAColonStandOutBesideChinese() {
    assertThat(TEXT).contains("1. **勞動局**各機關");
  }
}
