package org.chengguo.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Says of footnotes that they are notes: the renderer tags each page's as a section of blocks. */
final class PdfNotes {
  private int count;

  private PdfNotes() {}

  static void tag(PDDocument pdf) {
    new PdfNotes().visit(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  private void visit(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (node instanceof PDStructureElement parent && isArea(parent) && isBlock(element)) {
          count++;
          element.setStructureType("Note");
          element.setElementIdentifier("note-" + count);
        }
        visit(element);
      }
    }
  }

  private static boolean isArea(PDStructureElement element) {
    return "Sect".equals(element.getStructureType());
  }

  private static boolean isBlock(PDStructureElement element) {
    return "Div".equals(element.getStructureType());
  }
}
