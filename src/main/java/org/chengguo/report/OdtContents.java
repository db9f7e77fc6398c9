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
 * The table of contents, filled in and updatable by office programs. Its page numbers are
 * references, which programs resolve when they lay out the text.
 */
final class OdtContents {
  // Sections and subsections: 24 lines for the report of 111, which fit on one page. A third level,
  // of categories and strategies, would make 47, which do not. PDF and HTML use the same limit.
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
        .filter(listed -> listed.level() <= LEVELS)
        .forEach(listed -> entry(list, listed));
  }

  /** Writes the template from which programs update the entries. */
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
    // Shown until a program has laid out the text and knows the page.
    page.newTextNode("…");
  }

  private static TextPElement paragraph(TextPElement paragraph, String style) {
    paragraph.setTextStyleNameAttribute(style);
    return paragraph;
  }
}
