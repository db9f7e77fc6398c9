package org.chengguo.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.chengguo.document.ReportDocument;

/** Metadata of a PDF that depend only on the report, not on time or machine. */
final class PdfIdentity {
  private PdfIdentity() {}

  static void settle(PDDocument pdf, ReportDocument report, long id) throws IOException {
    // New and not amended: the renderer's own has the time of creation.
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(report.title());
    about.setAuthor(report.publisher());
    about.setProducer("Chengguo");
    pdf.setDocumentInformation(about);
    // Without an id, PDFBox computes the trailer's from the clock (COSWriter).
    pdf.setDocumentId(id);
  }
}
