package org.chengguo.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.model.Agency;
import org.chengguo.model.Analysis;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Course;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;
import org.chengguo.pages.Dataset.Column;

/** The six published tables. Titles are those of the data dictionary, in Traditional Chinese. */
final class Datasets {
  private final Map<RecordKind, Dataset<SourceRecord>> records = new EnumMap<>(RecordKind.class);
  private final Dataset<Figure> figures;
  private final Dataset<Agency> agencies;

  private Datasets(
      List<Dataset<SourceRecord>> records, Dataset<Figure> figures, Dataset<Agency> agencies) {
    for (RecordKind kind : RecordKind.values()) {
      this.records.put(kind, records.get(kind.ordinal()));
    }
    this.figures = figures;
    this.agencies = agencies;
  }

  /** All tables: those of records in the kinds' order, then figures and agencies. */
  List<Dataset<?>> all() {
    List<Dataset<?>> all = new ArrayList<>(records.values());
    all.add(figures);
    all.add(agencies);
    return all;
  }

  /** The version of a record's row, which a citation names. */
  String version(SourceRecord entry) {
    return records.get(entry.kind()).version(entry);
  }

  /** The version of a figure's row, which a citation names. */
  String version(Figure figure) {
    return figures.version(figure);
  }

  static Datasets of(Site site) {
    return new Datasets(records(site), figures(site), agencies(site));
  }

  private static List<Dataset<SourceRecord>> records(Site site) {
    return List.of(
        records(
            site,
            RecordKind.MEASURE,
            "措施",
            "各機關依總計畫策略推動的措施，以及報告列舉的特色或亮點措施。",
            List.of(
                column("strategy", "策略編號", "string", e -> stated(e.strategy().map(Strategy::id))),
                column("highlight", "特色或亮點措施", "boolean", SourceRecord::highlight))),
        records(
            site,
            RecordKind.ANALYSIS,
            "性別分析專題",
            "各機關完成的性別分析專題（105–108 年總計畫稱性別統計及分析）。",
            List.of(column("papers", "篇數", "integer", e -> stated(((Analysis) e).papers())))),
        records(
            site,
            RecordKind.ASSESSMENT,
            "性別影響評估",
            "各機關就自治條例、公共工程中程計畫與重大施政計畫辦理的性別影響評估。",
            List.of(
                column(
                    "assessment_kind",
                    "性別影響評估類別",
                    "string",
                    e -> stated(e.assessmentKind().map(AssessmentKind::id))))),
        records(
            site,
            RecordKind.COURSE,
            "自辦課程",
            "報告列舉的性別意識培力自辦課程。",
            List.of(
                column("form", "課程形式", "string", e -> stated(((Course) e).form())),
                column("cedaw", "以 CEDAW 為主題", "boolean", e -> stated(((Course) e).cedaw())))));
  }

  private static Dataset<SourceRecord> records(
      Site site,
      RecordKind kind,
      String title,
      String description,
      List<Column<SourceRecord>> own) {
    List<Column<SourceRecord>> columns = new ArrayList<>();
    columns.add(column("id", "紀錄代號", "string", SourceRecord::id));
    columns.add(column("year", "年度（民國）", "integer", e -> e.year().number()));
    columns.add(column("agency", "機關代號", "string", e -> e.agency().id()));
    columns.add(column("agency_name", "機關名稱", "string", e -> e.agencyName().chinese()));
    columns.add(column("title", "名稱", "string", SourceRecord::title));
    columns.addAll(own);
    columns.add(
        column("topics", "主題代號", "array", e -> e.topics().stream().map(Topic::id).toList()));
    columns.add(column("issue", "性別平等重要議題代號", "string", e -> stated(e.issue().map(Issue::id))));
    columns.add(
        column("text", "內容說明", "string", e -> e.prose().isEmpty() ? null : e.prose().text()));
    columns.add(column("note", "編註", "string", e -> stated(e.note())));
    columns.add(column("source_document", "出處文件", "string", e -> e.source().document()));
    columns.add(column("source_section", "出處章節", "string", e -> e.source().section()));
    columns.add(column("url", "網頁（自網站根目錄起）", "string", e -> Address.of(e).substring(1)));
    columns.add(column("continues", "接續的紀錄代號", "array", SourceRecord::continues));
    columns.add(
        column(
            "undertaking",
            "接續的工作代號",
            "string",
            e -> stated(site.undertakingOf(e).map(Undertaking::id))));
    return Dataset.versioned(kind.plural(), title, description, columns, site.recordsOf(kind));
  }

  private static Dataset<Figure> figures(Site site) {
    List<Figure> rows = site.years().stream().flatMap(year -> year.figures().stream()).toList();
    return Dataset.versioned(
        "figures",
        "報告所載數字",
        "各年度成果報告所載的每一個數字，照原文，未經更正。",
        List.of(
            column("id", "數字代號", "string", Figure::id),
            column("year", "報告年度（民國）", "integer", f -> f.year().number()),
            column("label", "名稱", "string", f -> f.label().chinese()),
            column("value", "數值", "number", Figure::value),
            column("unit", "單位", "string", Figure::unit),
            column("printed", "印刷原文", "string", f -> stated(f.printed())),
            column("qualifier", "限定", "string", f -> stated(f.qualifier())),
            column("period", "所屬年度（民國）", "integer", f -> f.period().number()),
            column("agency", "機關代號", "string", f -> stated(f.agency().map(Agency::id))),
            column("series", "數列", "string", f -> stated(f.series())),
            column("note", "編註", "string", f -> stated(f.note())),
            column("source_document", "出處文件", "string", f -> f.source().document()),
            column("source_section", "出處章節", "string", f -> f.source().section()),
            column("url", "網頁（自網站根目錄起）", "string", f -> Address.of(f).substring(1))),
        rows);
  }

  private static Dataset<Agency> agencies(Site site) {
    return new Dataset<>(
        "agencies",
        "機關登錄",
        "提報成果的機關，以及來源文件用過的名稱。",
        List.of(
            column("id", "機關代號", "string", Agency::id),
            column("name", "名稱", "string", a -> a.name().chinese()),
            column("name_en", "英文名稱", "string", a -> stated(a.name().english())),
            column("short_name", "簡稱", "string", Agency::shortName),
            column("aliases", "別名", "array", Agency::aliases),
            column(
                "former_names",
                "曾用名稱",
                "array",
                a -> a.formerNames().stream().map(former -> former.name().chinese()).toList()),
            column("parent", "上級機關代號", "string", a -> stated(a.parent())),
            column("resolved", "已確認為登錄機關", "boolean", Agency::resolved),
            column("note", "編註", "string", a -> stated(a.note())),
            column("records", "紀錄筆數", "integer", a -> site.recordsOf(a).size()),
            column("url", "網頁（自網站根目錄起）", "string", a -> Address.of(a).substring(1))),
        site.agencies());
  }

  private static <T> Column<T> column(
      String name, String title, String type, Function<T, Object> value) {
    return new Column<>(name, title, type, value);
  }

  /** Null for what is not stated: an empty cell. */
  private static Object stated(Optional<?> value) {
    return value.orElse(null);
  }
}
