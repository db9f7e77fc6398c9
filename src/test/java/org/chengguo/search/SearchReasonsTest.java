package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every result of the real site shows why it was found. */
class SearchReasonsTest {
  @RegisterExtension static final VisitedSite SITE = new VisitedSite();

  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = SITE.visitor();
  }

  @ParameterizedTest
  @CsvSource({"哺集乳室, 哺集乳室", "台北, 臺北", "性骚扰, 性騷擾", "ＣＥＤＡＷ, CEDAW", "cedaw, CEDAW"})
  void matchesAreMarkedAsTheyAreWritten(String query, String written) {
    visitor.ask(query);
    Locator marks = visitor.hits().first().locator("mark");
    assertThat(marks.first()).isVisible();
    assertThat(marks.allTextContents()).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"托育", "哺集乳室", "觀傳局 106", "性騷擾", "長照"})
  void everyResultShowsWhyItWasFound(String query) {
    visitor.ask(query);
    assertThat(visitor.hits()).not().hasCount(0);
    for (Locator hit : visitor.hits().all()) {
      assertThat(hit.locator("mark").first()).isVisible();
    }
  }

  @Test
  void aTopicOrAStrategyIsToldAsTheReason() {
    visitor.ask("托育");
    assertThat(visitor.hits().locator(".snippet").getByText("主題：育兒與托育").first()).isVisible();
    Locator strategy = visitor.hits().locator(".snippet").filter(says("策略 6."));
    assertThat(strategy.first()).containsText("托育人員");
    assertThat(strategy.first().locator("mark")).hasText("托育");
  }

  private static Locator.FilterOptions says(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void yearAndAgencyAreMarkedAsThePageCallsThem() {
    visitor.ask("觀傳局 106");
    Locator facts = visitor.hits().nth(1).locator(".records-facts");
    assertThat(facts.locator("mark")).hasText(new String[] {"106 年", "觀光傳播局"});
    visitor.ask("社會");
    assertThat(visitor.hits().locator(".records-facts mark").first()).hasText("社會");
  }

  @Test
  void reasonsAreInTheLanguageOfThePageAndNamesInTheirs() {
    visitor.open("en/" + Visitor.address("托育"));
    Locator topic = visitor.hits().locator(".snippet").filter(says("Topic: 育兒與托育")).first();
    assertThat(topic.locator("[lang=zh-Hant]")).hasText("育兒與托育");
    visitor.open("en/" + Visitor.address("觀傳局 106"));
    assertThat(visitor.hits().nth(1).locator(".records-facts mark"))
        .hasText(new String[] {"2017", "Department of Information and Tourism"});
    visitor.open("en/" + Visitor.address("child care"));
    assertThat(visitor.hits().locator(".snippet [lang=en] mark").first()).hasText("child");
  }

  @Test
  void aRelaxedAnswerSaysSo() {
    visitor.ask("哺集乳室親子空間與臺北捷運的性別友善車廂");
    assertThat(visitor.status()).containsText("沒有紀錄含有全部的字詞");
    assertThat(visitor.hits()).not().hasCount(0);
  }

  @Test
  void aRecordWithoutTextHasNoSnippet() {
    visitor.ask("職業災害性別統計及分析");
    Locator bare = visitor.hits().filter(new Locator.FilterOptions().setHasText("職業災害")).first();
    assertThat(bare.locator(".snippet")).isHidden();
    assertThat(bare.locator(".records-facts")).containsText("性別分析");
  }
}
