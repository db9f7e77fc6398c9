package org.chengguo.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Adds the description to every link that PDF/UA requires (ISO 14289-1, 7.18.5). */
final class PdfLinks {
  private final ReportWords words;

  private PdfLinks(ReportWords words) {
    this.words = words;
  }

  static void describe(PDDocument pdf, ReportWords words) throws IOException {
    PdfLinks links = new PdfLinks(words);
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          link.setContents(links.description(link));
        }
      }
    }
  }

  private String description(PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI outside) {
      return outside.getURI();
    }
    if (link.getAction() instanceof PDActionGoTo inside
        && inside.getDestination() instanceof PDPageDestination place) {
      return words.text("page", place.retrievePageNumber() + 1);
    }
    // A new kind of link must get its description here, or the file is no longer PDF/UA.
    throw new IllegalStateException("a link of a kind that reports do not have");
  }
}
