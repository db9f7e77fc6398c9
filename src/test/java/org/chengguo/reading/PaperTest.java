package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chengguo.testing.PageKind;
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

  private static final String LEAD = "#Plan :has(+ .scroll) > :last-child";
  private static final String FIRST_ROW = "#Plan thead + tbody > tr:first-child > th";
  private static final String GROUP = "th[scope=rowgroup]";
  private static final String FIRST_OF_GROUP = "tr:has(> th[scope=rowgroup]) + tr > th";

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
    return Place.of(
        "report",
        "figures",
        "year",
        "series",
        "matrix of agencies",
        "matrix of strategies",
        "measure",
        "plan");
  }

  /** Those with tables that scroll on a screen. */
  static Stream<Place> tables() {
    return Place.of("report", "year", "series", "matrix of agencies", "matrix of strategies");
  }

  static Stream<Place> groups() {
    return Place.of("series", "matrix of strategies");
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
  @MethodSource("tables")
  void headsOfTablesHaveNoGroundOfTheirOwn(Place place) {
    open(place);
    assertThat(reader.page().locator(".scroll th").count()).as("heads").isPositive();
    assertThat(reader.find("printed-heads.js")).isEmpty();
  }

  @Test
  void headsWithAGroundOfTheirOwnAreFound() {
    open(new Place(PageKind.named("matrix of agencies"), ""));
    reader
        .page()
        .evaluate(
            "() => { const [column, row] = document.querySelectorAll('.scroll th');"
                + " column.style.position = 'sticky'; row.style.background = 'white'; }");
    assertThat(reader.find("printed-heads.js")).hasSize(2);
  }

  /** A table does not begin at the foot of a page with its heads alone, nor without its lead. */
  @Test
  void aTableBeginsWithItsLeadItsHeadsAndItsFirstRow() throws IOException {
    open(new Place(PageKind.named("year"), ""));
    List<String> parts = reader.find("printed-parts.js", List.of(LEAD, "#Plan thead", FIRST_ROW));
    assertThat(parts).hasSize(3).doesNotContain("");
    String together = String.join("", parts);
    assertThat(pages()).as(together).anyMatch(page -> page.contains(together));
    breakBefore(FIRST_ROW);
    assertThat(pages()).noneMatch(page -> page.contains(together));
  }

  /** Nor does a group of rows with its heading alone. */
  @ParameterizedTest
  @MethodSource("groups")
  void aGroupBeginsWithItsHeadingAndItsFirstRow(Place place) throws IOException {
    open(place);
    List<String> groups = reader.find("printed-parts.js", List.of(GROUP));
    List<String> rows = reader.find("printed-parts.js", List.of(FIRST_OF_GROUP));
    assertThat(groups).hasSameSizeAs(rows).hasSizeGreaterThan(1).doesNotContain("");
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 0; i < groups.size(); i++) {
      String together = groups.get(i) + rows.get(i);
      assertThat(pages).as(together).anyMatch(page -> page.contains(together));
    }
    breakBefore(FIRST_OF_GROUP);
    assertThat(pages()).noneMatch(page -> page.contains(groups.get(0) + rows.get(0)));
  }

  private static void breakBefore(String selector) {
    reader
        .page()
        .evaluate(
            "(selector) => document.querySelectorAll(selector)"
                + ".forEach((head) => { head.parentElement.style.breakBefore = 'page'; })",
            selector);
  }

  /**
   * The text of each page on paper, without blanks, in the characters that pages are written in.
   */
  private static List<String> pages() throws IOException {
    byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        String letters = Normalizer.normalize(text.getText(document), Normalizer.Form.NFKC);
        pages.add(letters.replaceAll("\\s", ""));
      }
      return pages;
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
