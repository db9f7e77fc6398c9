package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chengguo.RealSite;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.StaticServer.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search page says when its files cannot be had, and that trying again then works. */
class SearchFaultsTest {
  private static final String QUERY = "哺集乳室";
  private static final String ENGINE = "無法載入搜尋程式，可能是網路中斷。";
  private static final String NETWORK = "網路中斷，或主機沒有回應，無法搜尋。";
  private static final String MISSING = "主機上缺少搜尋用的檔案。";
  private static final String DAMAGED = "搜尋用的檔案損壞，無法讀取。";
  private static final String VERSION = "網站剛更新過，搜尋程式與檔案的版本不符。";
  private static final int PATIENCE = 21_000;

  private StaticServer server;
  private Visitor visitor;

  @BeforeEach
  void arrive() {
    server = StaticServer.of(RealSite.folder());
    visitor = Visitor.of(server);
  }

  @AfterEach
  void leave() {
    visitor.close();
    server.close();
  }

  /** Every file that a question needs, failing in every way. */
  static Stream<Arguments> faults() {
    Map<Fault, String> ofFiles =
        Map.of(Fault.NOT_FOUND, MISSING, Fault.HTML, DAMAGED, Fault.CUT, NETWORK);
    Map<Fault, String> ofEngine =
        Map.of(Fault.NOT_FOUND, ENGINE, Fault.HTML, ENGINE, Fault.CUT, ENGINE);
    return Stream.concat(
        List.of("manifest", "tables", "pairs", "documents", "labels").stream()
            .flatMap(file -> cases("search-index/.*" + file + ".*", ofFiles)),
        cases("search/engine\\.mjs", ofEngine));
  }

  private static Stream<Arguments> cases(String path, Map<Fault, String> messages) {
    return Arrays.stream(Fault.values())
        .map(fault -> Arguments.of(path, fault, messages.getOrDefault(fault, NETWORK)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldAndTryingAgainWorks(String path, Fault fault, String message) {
    server.fail(asked -> fails(asked, path, fault));
    if (fault == Fault.HANG) {
      visitor.close();
      visitor = Visitor.withAClock(server);
    }
    visitor.open(Visitor.address(QUERY));
    if (fault == Fault.HANG) {
      assertThat(visitor.status()).hasText("搜尋中…");
      visitor.page().clock().fastForward(PATIENCE);
    }
    assertFailed(message);
    server.mend();
    visitor.retry().click();
    assertAnswered();
  }

  private void assertFailed(String message) {
    assertThat(visitor.status()).hasText(message);
    assertThat(visitor.retry()).isVisible();
    assertThat(visitor.page().locator("#Search-ways .ways a").first()).isVisible();
    assertThat(visitor.page().locator("#Search-found")).isHidden();
    assertThat(visitor.results()).hasAttribute("aria-busy", "false");
  }

  private void assertAnswered() {
    visitor.awaitAnswer(QUERY);
    assertThat(visitor.status()).containsText("找到");
    assertThat(visitor.titles().first()).isVisible();
    assertThat(visitor.retry()).isHidden();
  }

  @Test
  void aFaultThatStaysIsToldAgain() {
    server.fail("search-index/manifest.json", Fault.NOT_FOUND);
    visitor.open(Visitor.address(QUERY));
    assertFailed(MISSING);
    server.forget();
    visitor.retry().click();
    visitor.awaitAnswer(QUERY);
    assertFailed(MISSING);
    assertThat(server.requests()).isNotEmpty();
  }

  @Test
  void anotherQuestionIsATryToo() {
    server.fail("search-index/manifest.json", Fault.NOT_FOUND);
    visitor.open(Visitor.address("性別"));
    assertFailed(MISSING);
    server.mend();
    visitor.box().fill(QUERY);
    assertAnswered();
  }

  @Test
  void anIndexOfAnotherVersionIsTold() {
    change("**/manifest.json", text -> text.replaceFirst("\"format\" : \\d+", "\"format\" : 999"));
    visitor.open(Visitor.address(QUERY));
    assertFailed(VERSION);
    visitor.page().unrouteAll();
    visitor.retry().click();
    assertAnswered();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**/manifest.json",
        "**/tables.bin",
        "**/pairs/*",
        "**/documents/*",
        "**/labels/*"
      })
  void aFileThatWasCutBeforeItWasSentIsTold(String file) {
    change(file, text -> text.substring(0, text.length() / 2));
    visitor.open(Visitor.address(QUERY));
    assertFailed(DAMAGED);
    visitor.page().unrouteAll();
    visitor.retry().click();
    assertAnswered();
  }

  /** Changes answers on their way, each byte being a character. */
  private void change(String address, UnaryOperator<String> how) {
    visitor
        .page()
        .route(
            address,
            route -> {
              String sent = new String(route.fetch().body(), StandardCharsets.ISO_8859_1);
              byte[] changed = how.apply(sent).getBytes(StandardCharsets.ISO_8859_1);
              route.fulfill(new Route.FulfillOptions().setStatus(200).setBodyBytes(changed));
            });
  }

  @Test
  void aSiteThatWasPublishedAnewIsFound() {
    visitor.ask("性別");
    server.fail(asked -> fails(asked, "search-index/[0-9a-f]+/.*", Fault.NOT_FOUND));
    visitor.box().fill(QUERY);
    visitor.awaitAnswer(QUERY);
    assertFailed(MISSING);
    server.mend();
    server.forget();
    visitor.retry().click();
    assertAnswered();
    assertThat(server.requests().stream().map(StaticServer.Request::path))
        .contains("search-index/manifest.json");
  }

  private static Optional<Fault> fails(String asked, String path, Fault fault) {
    return Optional.of(fault).filter(any -> asked.matches(path));
  }

  @Test
  void withoutANetworkThePageSaysSo() {
    visitor.open("search/").box().focus();
    visitor.ask("性別");
    visitor.context().setOffline(true);
    visitor.box().fill(QUERY);
    visitor.awaitAnswer(QUERY);
    assertFailed(NETWORK);
    visitor.context().setOffline(false);
    visitor.retry().click();
    assertAnswered();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_FOUND", "HTML", "CUT", "HANG"})
  void suggestionsThatFailLeaveTheResults(Fault fault) {
    server.fail(asked -> fails(asked, ".*/suggestions/.*", fault));
    visitor.open("search/").type(QUERY);
    assertAnswered();
    assertThat(visitor.suggestions()).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "search-view", "search-index"})
  void aScriptThatDoesNotComeLeavesTheLists(String script) {
    server.fail(asked -> fails(asked, "assets/" + script + "\\.[0-9a-f]+\\.mjs", Fault.NOT_FOUND));
    visitor.open(Visitor.address(QUERY));
    assertThat(visitor.page().locator("#Search-off")).isVisible();
    assertThat(visitor.page().locator("#Search-ways .ways a").first()).isVisible();
  }
}
