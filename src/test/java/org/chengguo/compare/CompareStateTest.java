package org.chengguo.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.model.Agency;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.StaticServer.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared is in the address, and the page copes with what goes wrong. */
class CompareStateTest {
  @RegisterExtension static final ComparisonVisit VISIT = new ComparisonVisit();

  @Test
  void theWholeViewIsInTheAddress() {
    VISIT.open("");
    VISIT.page().locator("#Compare-form select").nth(0).selectOption("labor");
    VISIT.page().locator("#Compare-form select").nth(1).selectOption("health");
    VISIT.page().locator("input[value='106']").uncheck();
    VISIT.page().locator("input[value=topics]").check();
    assertThat(VISIT.page().locator("#Compare-status")).containsText("主題：勞動局");
    assertThat(VISIT.address()).isEqualTo("compare/?agencies=labor,health&years=111&by=topics");
    List<List<String>> shown = VISIT.screen();

    VISIT.open(VISIT.address().substring("compare/".length()));
    assertThat(VISIT.screen()).isEqualTo(shown);
    assertThat(VISIT.page().locator("#Compare-form select").nth(1)).hasValue("health");
    assertThat(VISIT.page().locator("input[value='106']")).not().isChecked();
    assertThat(VISIT.page().locator("input[value=topics]")).isChecked();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?agencies=zzz&years=abc|全部機關 106 年|zzz、abc",
        "?agencies=1,2,3,4,5,6,7,8&by=__proto__|全部機關 106 年|1、2、3、4、5…",
        "?agencies=labor,constructor&by=<script>|勞動局 106 年|constructor、<script>",
        "?agencies=%00%E4labor,%FF&years=2017,%25%25|勞動局 106 年|%%",
        "?agencies=xxxxxxxxxxyyyyyyyyyyzzzzzzzzzz0&years=2022|全部機關 111 年|xxxxxxxxxxyyyyyyyyyyzzzzzzzzzz…",
        "?agencies=labor,labor, LABOR&agencies=,,&years=,&by=|勞動局 106 年|''",
        "?agencies=labor&agencies=police&years=111&years=106|勞動局 111 年|''",
      })
  void nonsenseInTheAddressIsToldAndLeftOut(String query, String shown, String told) {
    VISIT.open(query);
    assertThat(VISIT.page().locator("#Compare-status")).containsText("各類紀錄：" + shown);
    Locator notice = VISIT.page().locator("#Compare-notice");
    if (told.isEmpty()) {
      assertThat(notice).isHidden();
    } else {
      assertThat(notice).hasText("網址裡有本站不認得的值：" + told);
    }
    assertThat(VISIT.complaints()).isEmpty();
  }

  @Test
  void whatIsTooMuchIsLeftOut() {
    String agencies =
        RealContent.site().agencies().stream().map(Agency::id).collect(Collectors.joining(","));
    VISIT.open("?agencies=" + agencies + "&years=106,107,108,109,110,111");
    assertThat(VISIT.screen().get(0)).hasSize(1 + 4 * 4);
    assertThat(VISIT.page().locator("#Compare-notice")).hasText("最多並排四個機關與四個年度，其餘沒有列出。");
  }

  @Test
  void backLeadsToTheViewBefore() {
    VISIT.open("?agencies=labor");
    VISIT.page().locator("input[value=records]").check();
    assertThat(VISIT.page().locator("#Compare-status")).containsText("紀錄本身");
    VISIT.page().goBack();
    assertThat(VISIT.page().locator("#Compare-status")).containsText("各類紀錄：勞動局");
    assertThat(VISIT.page().locator("input[value=kinds]")).isChecked();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    VISIT.open("?agencies=labor");
    VISIT.page().locator("#Compare-form select").nth(1).focus();
    VISIT.page().keyboard().press("End");
    assertThat(VISIT.page().locator("#Compare-table thead th")).hasCount(5);
    assertThat(VISIT.page().locator("#Compare-form select").nth(1)).isFocused();
    VISIT.page().locator("input[value=kinds]").focus();
    VISIT.page().keyboard().press("ArrowRight");
    assertThat(VISIT.page().locator("#Compare-status")).containsText("策略：");
    assertThat(VISIT.page().locator("input[value=strategies]")).isFocused();
  }

  @Test
  void whatTheAddressSaysWronglyIsTold() {
    VISIT.open("?agencies=labor,nobody&years=111,x&by=colour");
    assertThat(VISIT.page().locator("#Compare-notice")).containsText("nobody、x、colour");
    assertThat(VISIT.page().locator("#Compare-table thead th")).hasCount(2);
    VISIT.open("?agencies=labor,health,police,fire,education");
    assertThat(VISIT.page().locator("#Compare-notice")).containsText("最多");
    assertThat(VISIT.page().locator("#Compare-table thead th")).hasCount(9);
  }

  @Test
  void aFailureCanBeTriedAgain() {
    VISIT.server().fail("data/compare/111-labor.json", Fault.NOT_FOUND);
    VISIT.page().navigate(VISIT.server().address() + "compare/?agencies=labor");
    assertThat(VISIT.page().locator("#Compare-retry button")).isVisible();
    assertThat(VISIT.page().locator("#Compare-result")).isHidden();
    VISIT.server().mend();
    VISIT.page().locator("#Compare-retry button").click();
    assertThat(VISIT.page().locator("#Compare-result")).isVisible();
    assertThat(VISIT.page().locator("#Compare-retry")).isHidden();
  }

  @Test
  void withoutAScriptTheTablesAreThere() {
    VISIT.revisit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    VISIT.page().navigate(VISIT.server().address() + "compare/");
    assertThat(VISIT.page().locator("#Compare-off")).isVisible();
    assertThat(VISIT.page().locator("#Compare-form")).isHidden();
    VISIT.page().locator("main .ways a").first().click();
    assertThat(VISIT.page().locator("table.matrix tbody tr").first()).isVisible();
  }
}
