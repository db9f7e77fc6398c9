package org.chengguo.data;

import java.util.List;
import org.chengguo.data.Dataset.Column;
import org.chengguo.derived.ColumnType;
import org.chengguo.model.Agency;
import org.chengguo.model.Figure;
import org.chengguo.model.Qualifier;
import org.chengguo.model.Site;
import org.chengguo.model.Text;
import org.chengguo.render.Address;

/** Published table of the stated figures. */
final class FigureTable {
  private static final List<Column<Figure>> COLUMNS =
      List.of(
          Column.of("id", "數字代號", "Figure id", ColumnType.STRING, Figure::id),
          Column.of(
              "year",
              "報告年度（民國）",
              "Year of the report (ROC calendar)",
              ColumnType.INTEGER,
              figure -> figure.year().number()),
          Column.of("label", "名稱", "Label", ColumnType.STRING, figure -> figure.label().chinese()),
          Column.of("value", "數值", "Value", ColumnType.NUMBER, Figure::value),
          Column.of("unit", "單位", "Unit", ColumnType.STRING, figure -> figure.unit().id()),
          Column.optional(
              "printed", "印刷原文", "As printed", ColumnType.STRING, figure -> figure.printed()),
          Column.optional(
              "qualifier",
              "限定",
              "Qualifier: at least, at most or about",
              ColumnType.STRING,
              figure -> figure.qualifier().map(Qualifier::id)),
          Column.of(
              "period",
              "所屬年度（民國）",
              "Year that it is about (ROC calendar)",
              ColumnType.INTEGER,
              figure -> figure.period().number()),
          Column.optional(
              "agency",
              "機關代號",
              "Agency id",
              ColumnType.STRING,
              figure -> figure.agency().map(Agency::id)),
          Column.optional(
              "series", "數列", "Name of the series", ColumnType.STRING, figure -> figure.series()),
          Column.optional(
              "trained",
              "參訓人員",
              "Who was trained",
              ColumnType.STRING,
              figure -> figure.trained().map(trained -> trained.who().id())),
          Column.optional(
              "sex",
              "參訓人員性別",
              "Sex of those who were trained",
              ColumnType.STRING,
              figure -> figure.trained().map(trained -> trained.sex().id())),
          Column.optional(
              "note", "編註", "Editors’ note", ColumnType.STRING, figure -> figure.note()),
          Column.of(
              "source_document",
              "出處文件",
              "Source document",
              ColumnType.STRING,
              figure -> figure.source().document()),
          Column.of(
              "source_section",
              "出處章節",
              "Section of the source",
              ColumnType.STRING,
              figure -> figure.source().section()),
          Column.of(
              "url",
              "網頁（自網站根目錄起）",
              "Web page, from the root of the site",
              ColumnType.STRING,
              figure -> Address.fromRoot(Address.of(figure))));

  private FigureTable() {}

  static Dataset<Figure> of(Site site) {
    List<Figure> rows = site.years().stream().flatMap(year -> year.figures().stream()).toList();
    return Dataset.versioned(
        "figures",
        Text.of("報告所載數字", "Stated figures"),
        Text.of(
            "各年度成果報告所載的每一個數字，照原文，未經更正。",
            "Every figure that the yearly reports state, as printed and not corrected."),
        COLUMNS,
        rows);
  }
}
