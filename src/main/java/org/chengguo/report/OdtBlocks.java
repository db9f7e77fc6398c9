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

/** Writes blocks one after the other into an element. */
final class OdtBlocks implements ReportBlock.Visitor {
  private final OdfElement parent;
  private final URI base;
  private final OdtNotes notes;
  private final String paragraphStyle;
  private boolean first = true; // the first heading begins the page after the contents

  private OdtBlocks(OdfElement parent, URI base, OdtNotes notes, String paragraphStyle) {
    this.parent = parent;
    this.base = base;
    this.notes = notes;
    this.paragraphStyle = paragraphStyle;
  }

  /** The body of a text. */
  static OdtBlocks into(OdfElement body, URI base) {
    return new OdtBlocks(body, base, new OdtNotes(), "Text_20_body");
  }

  @Override
  public void heading(ReportBlock.Heading heading) {
    TextHElement title = add(parent, TextHElement.class);
    title.setTextOutlineLevelAttribute(heading.level());
    title.setTextStyleNameAttribute(first ? "FirstHeading" : "Heading_20_" + heading.level());
    first = false;
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
      TextListItemElement entry = items.newTextListItemElement();
      write(entry, "List_20_Contents", item.runs());
      OdtBlocks more = new OdtBlocks(entry, base, notes, "List_20_Contents");
      item.more().forEach(block -> block.accept(more));
    }
  }

  @Override
  public void table(ReportBlock.Table table) {
    OdtTable.write(parent, table, this);
    write(parent, "Table_20_End", List.of()); // keeps what follows off the last line
  }

  /** A paragraph of a style. */
  void write(OdfElement target, String style, List<ReportRun> runs) {
    TextPElement paragraph = add(target, TextPElement.class);
    paragraph.setTextStyleNameAttribute(style);
    OdtRuns.into(paragraph, base, notes).add(runs);
  }

  /** A new last child. */
  static <T extends OdfElement> T add(OdfElement parent, Class<T> kind) {
    T child = ((OdfFileDom) parent.getOwnerDocument()).newOdfElement(kind);
    parent.appendChild(child);
    return child;
  }
}
