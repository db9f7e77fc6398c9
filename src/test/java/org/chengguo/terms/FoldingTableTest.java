package org.chengguo.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table that the folding reads is what ICU works out, with variants of our own. */
final class FoldingTableTest {
  private static final String RESOURCE = "src/main/resources/terms/folding.txt";
  private static final int PAIRS_A_LINE = 32;

  // End of Latin Extended-A, which has the letters of Western and Central Europe: 161 letters with
  // an ASCII base up to here. The 327 beyond (Vietnamese, transliterations) occur in no report, and
  // each would be one more entry of the table that every browser reads; they become spaces.
  private static final int LAST_MARKED_LETTER = 0x17F;

  private static final int BMP = 0x10000;

  // Variants that ICU leaves apart, or joins in phrases only (計畫 → 计划, but 畫 → 画): folding must
  // go character by character, so that marked passages keep their places. Each pair is of forms as
  // ICU leaves them; the second one represents both. TextAnalysisTest has 計畫/計劃 and 身分/身份.
  private static final Map<Integer, Integer> VARIANTS =
      pairs("零〇 ○〇 画划 份分 着著 甚什 沈沉 祇只 萤荧 峯峰 嶽岳 吋寸 妳你");

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  private static Map<Integer, Integer> pairs(String pairs) {
    return Stream.of(pairs.split(" "))
        .collect(Collectors.toMap(pair -> (int) pair.charAt(0), pair -> (int) pair.charAt(1)));
  }

  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
  private final UnicodeSet traditional = simplified.getSourceSet();

  @Test
  void theTableIsWhatIcuWorksOut() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve(RESOURCE);
    String table = table();
    if (Boolean.getBoolean("folding.update")) {
      Files.writeString(file, table);
    }
    assertThat(table.codePointCount(0, table.length())).isGreaterThan(5000);
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("the table (to accept: mvn test -Dtest=FoldingTableTest -Dfolding.update=true)")
        .isEqualTo(table);
  }

  @Test
  void theTableIsReadAsItIsMeant() {
    for (int c = 0; c < BMP; c++) {
      int expected = Folding.INVISIBLE.contains(c) ? Folding.NOTHING : fold(c);
      assertThat(Folding.complete().fold(c)).as("U+%04X", c).isEqualTo(expected);
    }
  }

  /** The characters that neither stay nor become a space or nothing, each with what it becomes. */
  private String table() {
    StringBuilder table = new StringBuilder();
    int pairs = 0;
    for (int c = 0; c < BMP; c++) {
      if (!Folding.INVISIBLE.contains(c)) {
        int folded = fold(c);
        if (folded != (isWordCharacter(c) ? c : Folding.SPACE)) {
          table.appendCodePoint(c).appendCodePoint(folded);
          table.append(++pairs % PAIRS_A_LINE == 0 ? "\n" : "");
        }
      }
    }
    return table.append('\n').toString();
  }

  private int fold(int c) {
    int folded = compatible(c);
    List<Integer> passed = new ArrayList<>();
    // Repeated, so that folding twice is folding once (TextAnalysisTest).
    while (!passed.contains(folded)) {
      passed.add(folded);
      folded = simplified(folded);
    }
    // ICU simplifies 苧 to 苎 and 苎 to 苧: the lowest of such a circle represents all.
    folded = Collections.min(passed.subList(passed.indexOf(folded), passed.size()));
    return isWordCharacter(folded) ? folded : Folding.SPACE;
  }

  private int simplified(int c) {
    int variant = VARIANTS.getOrDefault(c, c);
    return traditional.contains(variant)
        ? single(simplified.transliterate(Character.toString(variant)), variant)
        : variant;
  }

  /** Returns the half-width, lower-case form, up to Latin Extended-A without marks. */
  private static int compatible(int c) {
    // NFKC makes ７ and ① digits, and compatibility and radical forms of Han unified ones. Forms
    // that need several characters (㈱, ﬁ) stay, and become spaces.
    int lower = UCharacter.foldCase(single(COMPATIBLE.normalize(Character.toString(c)), c), true);
    return c > LAST_MARKED_LETTER ? lower : unmarked(lower);
  }

  /** Returns the base letter of a letter with marks. */
  private static int unmarked(int c) {
    return DECOMPOSED.normalize(Character.toString(c)).codePointAt(0);
  }

  private static int single(String text, int otherwise) {
    return text.codePointCount(0, text.length()) == 1 ? text.codePointAt(0) : otherwise;
  }

  private static boolean isWordCharacter(int c) {
    return Folding.isLatin(c) || Folding.HAN.contains(c);
  }
}
