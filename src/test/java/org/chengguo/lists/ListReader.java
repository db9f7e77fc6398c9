package org.chengguo.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.Tab;

/** Someone with a list of records open, and what the page shows them. */
final class ListReader implements AutoCloseable {
  private static final Pattern COUNT = Pattern.compile("([\\d,]+) 筆");

  /** Chooses each value of a field in turn, and gives what was offered and what came of it. */
  private static final String CHOOSE_EACH =
      """
      select => {
        const choose = value => {
          select.value = value;
          select.dispatchEvent(new Event('change', {bubbles: true}));
        };
        const seen = () => [...document.querySelectorAll('#List li')].filter(row => row.checkVisibility());
        const offered = [...select.options].filter(option => option.value !== '');
        const tried = offered.map(({value, text}) => ({value, text}));
        for (const each of tried) {
          choose(each.value);
          each.rows = seen().length;
          each.status = document.getElementById('List-status').textContent;
        }
        choose('');
        return tried;
      }
      """;

  private final StaticServer server;
  private final Tab tab;
  private final Page page;

  private ListReader(StaticServer server, Tab tab) {
    this.server = server;
    this.tab = tab;
    this.page = tab.page();
  }

  static ListReader of(StaticServer server) {
    return of(server, new Browser.NewContextOptions());
  }

  static ListReader of(StaticServer server, Browser.NewContextOptions options) {
    return new ListReader(server, Tab.with(options));
  }

  /** Opens a page and waits until its list can be filtered. */
  ListReader open(String address) {
    page.navigate(server.address() + address);
    assertThat(page.locator("#List-fields")).isEnabled();
    return this;
  }

  Page page() {
    return page;
  }

  Locator select(String field) {
    return page.locator("#List-fields select[name=" + field + "]");
  }

  void choose(String field, String value) {
    select(field).selectOption(value);
  }

  Locator status() {
    return page.locator("#List-status");
  }

  Locator clear() {
    return page.locator("#List-clear");
  }

  Locator fold() {
    return page.locator("#List-fold");
  }

  /** The rows that are seen. */
  Locator rows() {
    return page.locator("#List li:visible");
  }

  /** The titles that are seen, from top to bottom. */
  List<String> titles() {
    return page.locator("#List a.records-title:visible").allTextContents();
  }

  /** The headings that are seen, with the counts in them. */
  List<String> headings() {
    return page.locator("#List h2:visible").allInnerTexts();
  }

  /** The values of the rows that are seen, by the place of the field in the bar. */
  List<String> facts(int field) {
    List<?> facts = (List<?>) rows().evaluateAll("rows => rows.map(row => row.dataset.facts)");
    return facts.stream().map(ids -> ids.toString().split(" ")[field]).toList();
  }

  /** What a field offers: values, and how many rows each is said to have. */
  Map<String, Integer> offered(String field) {
    Map<String, Integer> offered = new LinkedHashMap<>();
    for (Locator option : select(field).locator("option:not([value=''])").all()) {
      offered.put(option.getAttribute("value"), count(option.textContent()));
    }
    return offered;
  }

  /** The count in a text; -1 in one without. */
  static int count(String text) {
    return COUNT
        .matcher(text)
        .results()
        .reduce((first, last) -> last)
        .map(number -> Integer.parseInt(number.group(1).replace(",", "")))
        .orElse(-1);
  }

  /**
   * A value that was chosen.
   *
   * @param offered how many rows it was said to have
   * @param rows how many were seen
   */
  record Choice(String value, int offered, int rows, String status) {}

  /** Chooses each value that a field offers in turn, and none at last. */
  List<Choice> chooseEach(String field) {
    List<?> tried = (List<?>) select(field).evaluate(CHOOSE_EACH);
    return tried.stream()
        .map(choice -> (Map<?, ?>) choice)
        .map(
            choice ->
                new Choice(
                    (String) choice.get("value"),
                    count((String) choice.get("text")),
                    (Integer) choice.get("rows"),
                    (String) choice.get("status")))
        .toList();
  }

  String query() {
    return (String) page.evaluate("location.search");
  }

  /** Nothing was refused by the page's policy, and nothing failed in it. */
  void assertContent() {
    Assertions.assertThat(tab.complaints()).isEmpty();
  }

  @Override
  public void close() {
    tab.close();
  }
}
