package org.chengguo.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.chengguo.document.ReportDocument;

/** What a PDF says of itself: nothing that depends on when and where it was made. */
final class PdfIdentity {
  private PdfIdentity() {}

  static void settle(PDDocument pdf, ReportDocument report, long id) throws IOException {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(report.title());
    about.setAuthor(report.publisher());
    about.setProducer("Chengguo");
    pdf.setDocumentInformation(about);
    pdf.setDocumentId(id);
  }
}
