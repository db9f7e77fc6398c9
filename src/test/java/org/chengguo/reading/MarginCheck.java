package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Printed on A4, no line of a document is cut: every letter stands between the margins. */
final class MarginCheck implements Check {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "figures",
          "year",
          "series",
          "matrix of agencies",
          "matrix of strategies",
          "measure",
          "plan");

  private static final double POINTS_OF_MARGIN = 18 / 25.4 * 72;

  @Override
  public boolean concerns(Place place) {
    return DOCUMENTS.contains(place.kind().name());
  }

  @Override
  public void look(Reader reader, Place place) {
    PaperCheck.print(reader);
    byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Letters letters = new Letters();
      letters.getText(document);
      assertThat(letters.count).as("%s, letters", place).isGreaterThan(200);
      assertThat(letters.outside).as("%s, on A4", place).isEmpty();
      assertThat(document.getPage(0).getMediaBox().getWidth()).as("A4").isBetween(594f, 597f);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The letters of a document, and those that stand in a margin. */
  private static final class Letters extends PDFTextStripper {
    private final List<String> outside = new ArrayList<>();
    private int count;

    @Override
    protected void processTextPosition(TextPosition letter) {
      count++;
      // Of a wide bracket that begins a line, the empty half stands in the margin.
      double left = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
      double right = letter.getXDirAdj() + letter.getWidthDirAdj();
      if (left < POINTS_OF_MARGIN - 1 || right > letter.getPageWidth() - POINTS_OF_MARGIN + 1) {
        outside.add(letter.getUnicode() + " to " + right + " on page " + getCurrentPageNo());
      }
    }
  }
}
