package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On A4 no table and no line is cut, outside addresses are readable, and no menu is printed. */
class PaperTest {
  /** What is left of A4 between the margins of the style sheet: 174 mm, in pixels. */
  private static final int A4 = 657;

  private static final double POINTS_OF_MARGIN = 18 / 25.4 * 72;

  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  static Stream<Place> places() {
    return Place.all();
  }

  static Stream<Place> documents() {
    return Place.of("report", "figures", "year", "matrix of agencies", "measure", "plan");
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothingIsCut(Place place) {
    open(place);
    assertThat(reader.find("printed.js")).isEmpty();
  }

  private static void open(Place place) {
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.width(A4).open(place.address());
    if (!place.kind().address().contains("?")) {
      return;
    }
    reader.await(place.kind().shown());
  }

  /** What keeps heads of tables in sight on a screen covers rules on paper. */
  @ParameterizedTest
  @MethodSource("documents")
  void headsOfTablesHaveNoGroundOfTheirOwn(Place place) {
    open(place);
    assertThat(reader.find("printed-heads.js")).isEmpty();
  }

  /** A table does not begin at the foot of a page with its heads alone. */
  @Test
  void aTableBeginsWithItsHeadingAndItsFirstRow() throws IOException {
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.open("111/");
    String heading = reader.page().locator("#Plan h2").textContent();
    String row = reader.page().locator("#Plan tbody th").first().textContent();
    byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
      assertThat(pages.stream().filter(page -> page.contains(heading)))
          .singleElement()
          .asString()
          .contains(row);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLetterIsBetweenTheMargins(Place place) throws IOException {
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.open(place);
    byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Letters letters = new Letters();
      letters.getText(document);
      assertThat(letters.count).as("letters").isGreaterThan(200);
      assertThat(letters.outside).isEmpty();
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f); // A4
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

  @Test
  void whatIsCutIsFound() {
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.width(A4).open("about/");
    reader
        .page()
        .evaluate(
            "() => { document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<nav>a way</nav><table><td>wide</table><div>a box</div>');"
                + " document.querySelector('main > table').style.width = '900px';"
                + " document.querySelector('main > div:last-child').style.cssText ="
                + " 'height: 5px; overflow: hidden'; }");
    assertThat(String.join("\n", reader.find("printed.js")))
        .contains("cut at the right: <table", "cut by its box: <div", "a way on paper: <nav");
  }
}
