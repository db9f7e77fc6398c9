package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import org.chengguo.terms.Folding;
import org.chengguo.terms.TextAnalysis;
import org.chengguo.testing.Sites;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalysisTest {
  private static final Folding FOLDING = Folding.complete();

  private final TextAnalysis analysis = new TextAnalysis(Sites.withMeasures(1));
  private final TextAnalysis city = new TextAnalysis(SyntheticSites.of(1000, 1));

  private List<String> query(String text) {
    return analysis.ofQuery(FOLDING.fold(text));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int folded = FOLDING.fold(c);
      if (folded != Folding.NOTHING) {
        assertThat(FOLDING.fold(folded)).as(Integer.toHexString(c)).isEqualTo(folded);
      }
    }
  }

  @Test
  void luceneKnowsEveryHanThatFoldingKeeps() {
    for (UnicodeSet.EntryRange range : Folding.HAN.ranges()) {
      for (int c : new int[] {range.codepoint, range.codepointEnd}) {
        String pair = Character.toString(c).repeat(2);
        assertThat(analysis.ofQuery(pair)).as(Integer.toHexString(c)).containsExactly(pair);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"臺北 CEDAW 71.6%", "台北 cedaw 71.6", "臺北　ＣＥＤＡＷ　７１．６％", "台\u200B北 CÉDAW 71,6"})
  void whatReadersDoNotTellApartIsOne(String variant) {
    assertThat(query(variant)).containsExactly("台北", "cedaw", "71", "6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"身分證明計畫", "身份證明計劃", "身份证明计划", "身分证明计画"})
  void whatIsWrittenEitherWayIsOne(String variant) {
    assertThat(query(variant)).containsExactly("身分", "分证", "证明", "明计", "计划");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "106",
        "106年",
        "106 年度",
        "民國 106 年",
        "2017",
        "西元2017年",
        "一〇六年",
        "一零六",
        "一百零六年度",
        "二〇一七年",
        "１０６年"
      })
  void aYearHasOneForm(String year) {
    assertThat(query(year)).containsExactly("106");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"觀光傳播局106年", "觀傳局 2017", "观传局一〇六年", "Department of Information and Tourism 106"})
  void anAgencyIsOneTerm(String name) {
    List<String> terms = city.ofQuery(FOLDING.fold(name));
    assertThat(terms).isEqualTo(city.ofQuery(FOLDING.fold("觀傳局 106"))).hasSize(2);
    assertThat(terms.get(0)).startsWith("α");
  }

  @Test
  void namesAndYearsAreReadWhateverTheRecordsHold() {
    LuceneIndex empty = LuceneIndex.of(Sites.withMeasures(0));
    assertThat(empty.query("勞動局 一零六年度").terms())
        .isEqualTo(empty.query("勞動局106").terms())
        .hasSize(2);
  }

  @Test
  void aRecordIsFoundByPairsAndByCharacters() {
    assertThat(TextAnalysis.terms(analysis.ofRecord("哺集乳 a1")))
        .containsExactlyInAnyOrder("哺", "哺集", "集", "集乳", "乳", "a1");
  }

  @Test
  void aCharacterAloneIsATerm() {
    assertThat(query("女 廁所")).containsExactly("女", "厕所");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "！？…", "\uD800", "젠더", "👩\u200D👧"})
  void whatHoldsNoWordGivesNoTerm(String text) {
    assertThat(query(text)).isEmpty();
  }
}
