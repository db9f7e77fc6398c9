package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.Tab;

/** Someone on a site with one tab open, and what the page shows them. */
final class Visitor implements AutoCloseable {
  private static final Pattern SIGNS = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");
  private static final Pattern COUNT = Pattern.compile("[\\d,]+");

  private final StaticServer server;
  private final Tab tab;
  private final Page page;

  private Visitor(StaticServer server, Tab tab) {
    this.server = server;
    this.tab = tab;
    this.page = tab.page();
  }

  static Visitor of(StaticServer server) {
    return of(server, new Browser.NewContextOptions());
  }

  static Visitor of(StaticServer server, Browser.NewContextOptions options) {
    return new Visitor(server, Tab.with(options));
  }

  /** With a browser whose clock may be set. */
  static Visitor withAClock(StaticServer server) {
    Visitor visitor = new Visitor(server, Tab.own(new Browser.NewContextOptions()));
    visitor.page.clock().install();
    return visitor;
  }

  /** Goes to an address of the site, such as {@code search/?q=a}. */
  Visitor open(String address) {
    page.navigate(server.address() + address);
    return this;
  }

  /** Opens the address that asks for something, and waits for the answer. */
  Visitor ask(String query, String... more) {
    return open(address(query, more)).awaitAnswer(query);
  }

  /** The address that asks for something; {@code more} are parts such as {@code year=111}. */
  static String address(String query, String... more) {
    String first = "search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return more.length == 0 ? first : first + "&" + String.join("&", more);
  }

  /** Types into the box, key by key, and waits for the answer. */
  Visitor type(String query) {
    box().focus();
    page.keyboard().insertText(query);
    return awaitAnswer(query);
  }

  /** Waits until what the page shows is the answer to a query. */
  Visitor awaitAnswer(String query) {
    // The pattern is JavaScript's, which knows no \\Q.
    String literally = SIGNS.matcher(query).replaceAll("\\\\$0");
    assertThat(page).hasTitle(Pattern.compile("^" + literally + "｜"));
    assertThat(results()).hasAttribute("aria-busy", "false");
    return this;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return page.context();
  }

  Locator box() {
    return page.locator("#Search");
  }

  Locator status() {
    return page.locator("#Search-status");
  }

  Locator results() {
    return page.locator("#Search-results");
  }

  Locator hits() {
    return page.locator("#Search-hits > li");
  }

  Locator titles() {
    return page.locator("#Search-hits a");
  }

  Locator suggestions() {
    return page.locator("#Search-suggestions button");
  }

  Locator chips() {
    return page.locator("#Search-chips button");
  }

  Locator retry() {
    return page.locator("#Search-retry button");
  }

  /** The filters of a group that are on offer. */
  Locator filters(String field) {
    return page.locator("fieldset[name=" + field + "] label:not([hidden])");
  }

  Locator filter(String field, String value) {
    return page.locator("fieldset[name=" + field + "] input[value='" + value + "']");
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** How many the status says are found. */
  int found() {
    return number(status().textContent());
  }

  /** The first number in a text. */
  static int number(String text) {
    return COUNT
        .matcher(text)
        .results()
        .findFirst()
        .map(number -> Integer.parseInt(number.group().replace(",", "")))
        .orElseThrow(() -> new AssertionError("no number in " + text));
  }

  /** The query and the rest of the address, decoded. */
  String query() {
    return (String) page.evaluate("decodeURIComponent(location.search.replaceAll('+', ' '))");
  }

  /** Nothing was refused by the policy of the page, and nothing failed in it. */
  void assertContent() {
    Assertions.assertThat(tab.complaints()).isEmpty();
  }

  @Override
  public void close() {
    tab.close();
  }
}
