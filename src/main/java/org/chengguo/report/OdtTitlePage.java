package org.chengguo.report;

import org.chengguo.document.ReportDocument;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;

/** The first page: title, publisher and facts of the report. */
final class OdtTitlePage {
  private OdtTitlePage() {}

  static void write(OfficeTextElement body, ReportDocument report) {
    line(body, "Title", report.title());
    line(body, "Subtitle", report.publisher());
    for (ReportDocument.Fact fact : report.facts()) {
      TextPElement line = body.newTextPElement();
      line.setTextStyleNameAttribute("Report_20_fact");
      line.newTextNode(fact.label());
      // Facts have no notes, so a count of their own does not disturb the text's.
      OdtRuns.into(line, report.base(), new OdtNotes()).add(fact.value());
    }
  }

  private static void line(OfficeTextElement body, String style, String text) {
    TextPElement line = body.newTextPElement();
    line.setTextStyleNameAttribute(style);
    line.newTextNode(text);
  }
}
