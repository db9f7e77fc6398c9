package org.chengguo.report;

import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.text.TextAElement;
import org.odftoolkit.odfdom.dom.element.text.TextBookmarkRefElement;
import org.odftoolkit.odfdom.dom.element.text.TextIndexBodyElement;
import org.odftoolkit.odfdom.dom.element.text.TextIndexTitleElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.odftoolkit.odfdom.dom.element.text.TextTableOfContentElement;
import org.odftoolkit.odfdom.dom.element.text.TextTableOfContentEntryTemplateElement;
import org.odftoolkit.odfdom.dom.element.text.TextTableOfContentSourceElement;

/**
 * The table of contents: one that office programs can update, filled already. Its page numbers are
 * references, which programs work out when they lay the text out.
 */
final class OdtContents {
  /** The deepest headings that are listed. */
  static final int LEVELS = 2;

  private OdtContents() {}

  static void write(OfficeTextElement body, ReportDocument report) {
    String title = ReportWords.in(report.language()).text("contents");
    TextTableOfContentElement contents = body.newTextTableOfContentElement("Contents");
    contents.setTextProtectedAttribute(true);
    source(contents.newTextTableOfContentSourceElement(), title);
    TextIndexBodyElement list = contents.newTextIndexBodyElement();
    TextIndexTitleElement heading = list.newTextIndexTitleElement("Contents_Head");
    paragraph(heading.newTextPElement(), "Contents_20_Heading").newTextNode(title);
    report.headings().stream()
        .filter(entry -> entry.level() <= LEVELS)
        .forEach(entry -> entry(list, entry));
  }

  /** How a program makes the entries anew. */
  private static void source(TextTableOfContentSourceElement source, String title) {
    source.setTextOutlineLevelAttribute(LEVELS);
    source.setTextUseIndexMarksAttribute(false);
    source.newTextIndexTitleTemplateElement().newTextNode(title);
    for (int level = 1; level <= LEVELS; level++) {
      TextTableOfContentEntryTemplateElement template =
          source.newTextTableOfContentEntryTemplateElement(level, "Contents_20_" + level);
      template.newTextIndexEntryLinkStartElement().setTextStyleNameAttribute("Index_20_Link");
      template.newTextIndexEntryTextElement();
      template.newTextIndexEntryTabStopElement("right").setStyleLeaderCharAttribute(".");
      template.newTextIndexEntryPageNumberElement();
      template.newTextIndexEntryLinkEndElement();
    }
  }

  private static void entry(TextIndexBodyElement list, ReportBlock.Heading heading) {
    TextPElement line = paragraph(list.newTextPElement(), "Contents_20_" + heading.level());
    TextAElement link = line.newTextAElement("#" + heading.id(), "simple");
    link.setTextStyleNameAttribute("Index_20_Link");
    link.setTextVisitedStyleNameAttribute("Index_20_Link");
    link.newTextNode(heading.line());
    link.newTextTabElement();
    TextBookmarkRefElement page = link.newTextBookmarkRefElement();
    page.setTextReferenceFormatAttribute("page");
    page.setTextRefNameAttribute(heading.id());
    page.newTextNode("…"); // until a program has laid the text out
  }

  private static TextPElement paragraph(TextPElement paragraph, String style) {
    paragraph.setTextStyleNameAttribute(style);
    return paragraph;
  }
}
