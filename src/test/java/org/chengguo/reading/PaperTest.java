package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengguo.testing.PageKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link PaperCheck} finds what paper cuts, and no table or group of rows begins without its first
 * row.
 */
class PaperTest {
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

  static Stream<Place> groups() {
    return Place.of("series", "matrix of strategies");
  }

  private static void open(Place place) {
    reader.open(place);
    PaperCheck.print(reader);
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

  @Test
  void whatIsCutIsFound() {
    open(new Place(PageKind.named("about"), ""));
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
