package org.chengguo.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Tags footnotes as notes, which the renderer tags as blocks in a section. */
final class PdfNotes {
  private int count;

  private PdfNotes() {}

  static void tag(PDDocument pdf) {
    new PdfNotes().visit(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  private void visit(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        // The renderer tags only one thing as Sect: the area of footnotes at the foot of a page.
        if (node instanceof PDStructureElement parent
            && isFootnoteArea(parent)
            && isBlock(element)) {
          count++;
          element.setStructureType("Note");
          // PDF/UA requires an id of each note, unique in the file (ISO 14289-1, 7.9).
          element.setElementIdentifier("note-" + count);
        }
        visit(element);
      }
    }
  }

  private static boolean isFootnoteArea(PDStructureElement element) {
    return "Sect".equals(element.getStructureType());
  }

  private static boolean isBlock(PDStructureElement element) {
    return "Div".equals(element.getStructureType());
  }
}
