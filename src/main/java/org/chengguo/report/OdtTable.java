package org.chengguo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Language;
import org.odftoolkit.odfdom.dom.OdfContentDom;
import org.odftoolkit.odfdom.dom.element.style.StyleStyleElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;
import org.odftoolkit.odfdom.incubator.doc.office.OdfOfficeAutomaticStyles;
import org.odftoolkit.odfdom.pkg.OdfElement;

/** Writes a table under its caption, with a header row repeated on every page. */
final class OdtTable {
  // In cm: A4 is 21 cm wide, less margins of 2.5 cm on both sides (odt-styles.xml, pdf.css).
  private static final BigDecimal HUNDREDTH_OF_WIDTH = new BigDecimal("0.16");

  private final TableTableElement element;
  private final ReportBlock.Table table;
  private final OdtBlocks blocks;

  private OdtTable(TableTableElement element, ReportBlock.Table table, OdtBlocks blocks) {
    this.element = element;
    this.table = table;
    this.blocks = blocks;
  }

  static void write(OdfElement parent, ReportBlock.Table table, OdtBlocks blocks) {
    // The language of the words here and below is not written (OdtRuns.words).
    blocks.write(parent, "Table", List.of(new ReportRun.Words(table.caption(), Language.ZH_HANT)));
    TableTableElement element = OdtBlocks.add(parent, TableTableElement.class);
    element.setTableNameAttribute(table.id());
    element.setTableStyleNameAttribute("ReportTable");
    element.newTableTitleElement().newTextNode(table.caption());
    OdtTable writer = new OdtTable(element, table, blocks);
    writer.columns();
    writer.header();
    table.rows().forEach(writer::row);
  }

  private void columns() {
    for (ReportBlock.Column column : table.columns()) {
      element.newTableTableColumnElement().setTableStyleNameAttribute(style(column.width()));
    }
  }

  /** Returns the style of a column's width, which is created when first needed. */
  private String style(int width) {
    // OpenDocument has no width on a column itself, only on its style.
    String name = "Column" + width;
    OdfContentDom dom = (OdfContentDom) element.getOwnerDocument();
    OdfOfficeAutomaticStyles styles = dom.getOrCreateAutomaticStyles();
    boolean missing =
        StreamSupport.stream(
                styles.getStylesForFamily(OdfStyleFamily.TableColumn).spliterator(), false)
            .noneMatch(style -> name.equals(style.getStyleNameAttribute()));
    if (missing) {
      StyleStyleElement style = styles.newStyleStyleElement("table-column", name);
      String length = HUNDREDTH_OF_WIDTH.multiply(BigDecimal.valueOf(width)).toPlainString();
      style.newStyleTableColumnPropertiesElement().setStyleColumnWidthAttribute(length + "cm");
    }
    return name;
  }

  private void header() {
    TableTableRowElement row = element.newTableTableHeaderRowsElement().newTableTableRowElement();
    row.setTableStyleNameAttribute("ReportRow");
    for (ReportBlock.Column column : table.columns()) {
      TableTableCellElement cell = cell(row, "HeaderCell");
      String style = column.numeric() ? "Table_20_Number_20_Heading" : "Table_20_Heading";
      blocks.write(cell, style, List.of(new ReportRun.Words(column.title(), Language.ZH_HANT)));
    }
  }

  private void row(ReportBlock.Row cells) {
    TableTableRowElement row = element.newTableTableRowElement();
    row.setTableStyleNameAttribute("ReportRow");
    for (int i = 0; i < cells.cells().size(); i++) {
      TableTableCellElement cell = cell(row, "Cell");
      String style = paragraphStyle(i);
      cells.cells().get(i).paragraphs().forEach(part -> blocks.write(cell, style, part.runs()));
    }
  }

  private String paragraphStyle(int column) {
    if (table.columns().get(column).numeric()) {
      return "Table_20_Number";
    }
    return column == 0 ? "Table_20_Row_20_Heading" : "Table_20_Contents";
  }

  private static TableTableCellElement cell(TableTableRowElement row, String style) {
    TableTableCellElement cell = OdtBlocks.add(row, TableTableCellElement.class);
    cell.setTableStyleNameAttribute(style);
    cell.setOfficeValueTypeAttribute("string");
    return cell;
  }
}
