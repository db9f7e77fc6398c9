package org.chengguo.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chengguo.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What those read whose browser runs no script: everything, and what to use in the search's place.
 */
class NoScriptTest {
  private static final int CHARACTERS = 40;

  private static final String CONTROLS = "main :is(button, input, select)";

  /** Those of some controls that are seen and belong to no form that asks the server. */
  private static final String IDLE =
      """
      controls => controls
        .filter(control => control.checkVisibility({visibilityProperty: true}))
        .filter(control => !control.form?.hasAttribute('action'))
        .map(control => control.outerHTML)
      """;

  private static final String TITLES = "main .records-title";

  private static final String SHOWN_ADDRESSES =
      """
      links => links
        .filter(link => link.checkVisibility({visibilityProperty: true}))
        .map(link => link.getAttribute('href'))
      """;

  private static Reader reader;
  private static JsonNode records;

  @BeforeAll
  static void arrive() throws IOException {
    reader = Reader.arrive(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    records =
        new ObjectMapper()
            .readTree(Files.readString(RealSite.folder().resolve("data/records.json")));
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  static Stream<Place> places() {
    return Place.all();
  }

  static List<String> editions() {
    return Place.editions();
  }

  private static Page open(String address) {
    return reader.open(address).page();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPageIsReadAndSaysThatScriptsAreOff(Place place) {
    Page page = open(place.address());
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("footer noscript p")).isVisible();
    assertThat(page.locator("main").innerText().length()).isGreaterThan(CHARACTERS);
    // What only a script could answer is not offered: forms ask the server's own pages.
    assertThat((List<?>) page.locator(CONTROLS).evaluateAll(IDLE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void listsAreComplete(String edition) {
    int listed = 0;
    for (String list : List.of("measures", "analyses", "assessments", "courses")) {
      Set<String> expected = new HashSet<>();
      StreamSupport.stream(records.spliterator(), false)
          .map(record -> record.path("url").asText())
          .filter(url -> url.startsWith(list + "/"))
          .forEach(url -> expected.add(url.substring(list.length() + 1)));
      assertThat(rows(edition + list + "/")).as(list).isEqualTo(expected);
      listed += expected.size();
    }
    assertThat(listed).isEqualTo(records.size()).isPositive();
  }

  /** The ends of the addresses of all rows that are seen, of all pages of a list. */
  private static Set<String> rows(String list) {
    Page page = open(list);
    Set<String> found = new HashSet<>();
    Locator next = page.locator("main a[rel=next]");
    while (true) {
      List<?> titles = (List<?>) page.locator(TITLES).evaluateAll(SHOWN_ADDRESSES);
      titles.forEach(title -> found.add(title.toString().replaceFirst("^(.*/)?([^/]+/)$", "$2")));
      if (next.count() == 0) {
        return found;
      }
      next.click();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void searchLeadsToTheLists(String edition) {
    Page page = open(edition + "111/labor/");
    page.locator("#Search").fill("性別");
    page.locator("#Search").press("Enter");
    assertThat(page.locator("#Search-off")).isVisible();
    for (String list : List.of("measures", "analyses", "assessments", "courses", "agencies")) {
      assertThat(page.locator("main .ways a[href='../" + list + "/']")).isVisible();
    }
    page.locator("main .ways a").first().click();
    assertThat(page.locator("main .records-title").first()).isVisible();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void tablesTakeThePlaceOfTheComparison(String edition) {
    Page page = open(edition + "compare/?agencies=labor,health");
    assertThat(page.locator("#Compare-off")).isVisible();
    assertThat(page.locator("#Compare-form")).isHidden();
    List<String> tables =
        page.locator("main .ways a").all().stream().map(way -> way.getAttribute("href")).toList();
    assertThat(tables).hasSizeGreaterThan(4);
    for (String table : tables) {
      open(edition + "compare/" + table);
      assertThat(page.locator("table.matrix td.number a").first()).isVisible();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theMenuOpensOnNarrowScreens(String edition) {
    Page page = reader.width(Reader.NARROW).open(edition + "about/").page();
    Locator way = page.locator("#Menu a").first();
    assertThat(way).isHidden();
    page.locator("header .menu-button").first().click();
    assertThat(way).isVisible();
    reader.width(Reader.WIDE);
  }
}
