package org.chengguo.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;

/** A report with every kind of block and run, for tests of the writers. */
final class SampleReport {
  static final String LONG =
      "各機關（構）依其業務規模與屬性，結合業務推展性別平等措施，「融入」並「落實」在業務及施政之中。"
          + "訓練完成人數為 26,305 人（男性 17,643 人、女性 8,662 人），皆達 98% 以上；"
          + "自辦課程計 140 班，其中以視訊直播方式辦理者 13 場，包括 CEDAW 與 COVID-19 的案例討論。";
  static final String AWKWARD = "*星號* _底線_ [方括] <角括> & `反引` | 豎線 ~波浪~ \\反斜 #井 1. 數字";

  private SampleReport() {}

  static ReportDocument report() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(heading(1, "foreword", "", "前言"));
    blocks.add(paragraph(words(LONG), note("報告另載 26,328 人，", LINK), words(LONG)));
    blocks.add(paragraph(words(AWKWARD), LINK, strong("強調的字"), words("。")));
    blocks.add(heading(1, "mechanism", "一、", "機制運作"));
    blocks.add(heading(2, "meetings", "（一）", "開會次數"));
    blocks.add(list());
    for (int i = 0; i < 12; i++) {
      blocks.add(paragraph(words(LONG + LONG)));
    }
    blocks.add(heading(1, "analyses", "二、", "性別分析"));
    blocks.add(table(60));
    blocks.add(heading(2, "more", "（一）", "其他"));
    blocks.add(paragraph(words(LONG), note("又一則附註。")));
    blocks.add(heading(3, "deep", "1. ", "更深的一層"));
    blocks.add(paragraph(words("完。")));
    return new ReportDocument(
        Language.ZH_HANT,
        URI.create("https://example.org/results/"),
        "範例市政府 111 年推動性別平等工作成果報告",
        "範例市政府性別平等辦公室",
        List.of(
            new ReportDocument.Fact("年度：", List.of(words("111 年（2022）"))),
            new ReportDocument.Fact("來源：", List.of(LINK))),
        blocks);
  }

  private static final ReportRun LINK =
      new ReportRun.Link("勞動局的紀錄", Language.ZH_HANT, "/111/labor/");

  private static ReportBlock list() {
    ReportBlock inner = new ReportBlock.Items(false, List.of(item("內層一"), item("內層二")));
    return new ReportBlock.Items(
        true,
        List.of(
            new ReportBlock.Item(List.of(strong("勞動局"), words(LONG)), List.of(inner)),
            new ReportBlock.Item(List.of(words("社會局")), List.of(paragraph(words(LONG))))));
  }

  private static ReportBlock.Item item(String text) {
    return new ReportBlock.Item(List.of(words(text)), List.of());
  }

  private static ReportBlock.Table table(int rows) {
    return new ReportBlock.Table(
        "analyses-table",
        "各機關（構）性別分析專題",
        List.of(
            new ReportBlock.Column("機關（構）", 22, false),
            new ReportBlock.Column("專題", 64, false),
            new ReportBlock.Column("篇數", 14, true)),
        IntStream.rangeClosed(1, rows).mapToObj(SampleReport::row).toList());
  }

  private static ReportBlock.Row row(int number) {
    return new ReportBlock.Row(
        List.of(
            cell("第 " + number + " 機關"),
            new ReportBlock.Cell(
                List.of(
                    paragraph(words("第 " + number + " 個專題的性別統計分析報告")),
                    paragraph(
                        words("性別平等融入業務政策辦理情形及其後續追蹤與探討，含 A1 類事故概況"),
                        note("第 " + number + " 列的附註。")))),
            cell(Integer.toString(number * 37))));
  }

  private static ReportBlock.Cell cell(String text) {
    return new ReportBlock.Cell(List.of(paragraph(words(text))));
  }

  private static ReportBlock.Heading heading(int level, String id, String number, String text) {
    return new ReportBlock.Heading(level, id, number, text, Language.ZH_HANT);
  }

  private static ReportBlock.Paragraph paragraph(ReportRun... runs) {
    return new ReportBlock.Paragraph(List.of(runs));
  }

  private static ReportRun words(String text) {
    return new ReportRun.Words(text, Language.ZH_HANT);
  }

  private static ReportRun strong(String text) {
    return new ReportRun.Strong(text, Language.ZH_HANT);
  }

  private static ReportRun note(String text, ReportRun... more) {
    List<ReportRun> runs = new ArrayList<>();
    runs.add(words(text));
    runs.addAll(List.of(more));
    return new ReportRun.Note(runs);
  }
}
