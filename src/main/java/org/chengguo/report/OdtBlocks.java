package org.chengguo.report;

import java.net.URI;
import java.util.List;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportRun;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.odftoolkit.odfdom.dom.element.text.TextListElement;
import org.odftoolkit.odfdom.dom.element.text.TextListItemElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.odftoolkit.odfdom.pkg.OdfElement;
import org.odftoolkit.odfdom.pkg.OdfFileDom;

/** Writes blocks of a report into an element of an OpenDocument text. */
final class OdtBlocks implements ReportBlock.Visitor {
  private final OdfElement parent;
  private final URI base;
  private final OdtNotes notes;
  private final String paragraphStyle;
  // The style FirstHeading has a page break before it, which ends the contents' page.
  private boolean first = true;

  private OdtBlocks(OdfElement parent, URI base, OdtNotes notes, String paragraphStyle) {
    this.parent = parent;
    this.base = base;
    this.notes = notes;
    this.paragraphStyle = paragraphStyle;
  }

  /** Returns a writer of blocks into a text's body. */
  static OdtBlocks into(OdfElement body, URI base) {
    // Names of styles are XML names: a blank is written _20_, as office programs do.
    return new OdtBlocks(body, base, new OdtNotes(), "Text_20_body");
  }

  @Override
  public void heading(ReportBlock.Heading heading) {
    TextHElement title = add(parent, TextHElement.class);
    title.setTextOutlineLevelAttribute(heading.level());
    title.setTextStyleNameAttribute(first ? "FirstHeading" : "Heading_20_" + heading.level());
    first = false;
    // The table of contents refers to bookmarks, for its links and page numbers.
    title.newTextBookmarkStartElement(heading.id());
    title.newTextNode(heading.line());
    title.newTextBookmarkEndElement(heading.id());
  }

  @Override
  public void paragraph(ReportBlock.Paragraph paragraph) {
    write(parent, paragraphStyle, paragraph.runs());
  }

  @Override
  public void list(ReportBlock.Items list) {
    TextListElement items = add(parent, TextListElement.class);
    items.setTextStyleNameAttribute(list.numbered() ? "Numbering_20_1" : "List_20_1");
    for (ReportBlock.Item item : list.items()) {
      TextListItemElement element = items.newTextListItemElement();
      write(element, "List_20_Contents", item.runs());
      OdtBlocks more = new OdtBlocks(element, base, notes, "List_20_Contents");
      item.more().forEach(block -> block.accept(more));
    }
  }

  @Override
  public void table(ReportBlock.Table table) {
    OdtTable.write(parent, table, this);
    // An empty small paragraph keeps the text that follows off the table's last line.
    write(parent, "Table_20_End", List.of());
  }

  /** Appends a paragraph of a style. */
  void write(OdfElement target, String style, List<ReportRun> runs) {
    TextPElement paragraph = add(target, TextPElement.class);
    paragraph.setTextStyleNameAttribute(style);
    OdtRuns.into(paragraph, base, notes).add(runs);
  }

  /** Appends a new child element. */
  static <T extends OdfElement> T add(OdfElement parent, Class<T> kind) {
    T child = ((OdfFileDom) parent.getOwnerDocument()).newOdfElement(kind);
    parent.appendChild(child);
    return child;
  }
}
