package org.chengguo.data;

import java.util.List;
import org.chengguo.data.Dataset.Column;
import org.chengguo.derived.ColumnType;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;
import org.chengguo.model.Text;
import org.chengguo.render.Address;

/** Published register of agencies. */
final class AgencyTable {
  private AgencyTable() {}

  static Dataset<Agency> of(Site site) {
    return new Dataset<>(
        "agencies",
        Text.of("機關登錄", "Register of agencies"),
        Text.of(
            "提報成果的機關，以及來源文件用過的名稱。",
            "The agencies that report, and the names that the sources use for them."),
        // Without versions: citations name records and figures, never a row of the register.
        columns(site),
        site.agencies());
  }

  private static List<Column<Agency>> columns(Site site) {
    return List.of(
        Column.of("id", "機關代號", "Agency id", ColumnType.STRING, Agency::id),
        Column.of(
            "name", "名稱", "Name, in Chinese", ColumnType.STRING, agency -> agency.name().chinese()),
        Column.optional(
            "name_en",
            "英文名稱",
            "Name in English",
            ColumnType.STRING,
            agency -> agency.name().english()),
        Column.of("short_name", "簡稱", "Short name", ColumnType.STRING, Agency::shortName),
        Column.of("aliases", "別名", "Other names", ColumnType.ARRAY, Agency::aliases),
        Column.of(
            "former_names",
            "曾用名稱",
            "Former names",
            ColumnType.ARRAY,
            agency ->
                agency.formerNames().stream().map(former -> former.name().chinese()).toList()),
        Column.optional(
            "parent",
            "上級機關代號",
            "Id of the agency that it is part of",
            ColumnType.STRING,
            agency -> agency.parent()),
        Column.of("resolved", "已確認為登錄機關", "Known agency", ColumnType.BOOLEAN, Agency::resolved),
        Column.optional("note", "編註", "Editors’ note", ColumnType.STRING, agency -> agency.note()),
        Column.of(
            "records",
            "紀錄筆數",
            "Number of records",
            ColumnType.INTEGER,
            agency -> site.recordsOf(agency).size()),
        Column.of(
            "url",
            "網頁（自網站根目錄起）",
            "Web page, from the root of the site",
            ColumnType.STRING,
            agency -> Address.fromRoot(Address.of(agency))));
  }
}
