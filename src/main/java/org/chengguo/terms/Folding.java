package org.chengguo.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folding of characters to the one that represents them in the index.
 *
 * <p>The result is half width, lower case, simplified and without marks: Han, {@code a-z}, {@code
 * 0-9} and single spaces only. It is never shown. Texts are folded to simplified characters because
 * several traditional ones may share one (臺, 台, 檯); the other direction would have to guess.
 */
public final class Folding {
  /** Result for a character that is no part of a word. */
  public static final int SPACE = ' ';

  /** Result for an invisible character, which is removed. */
  public static final int NOTHING = -1;

  /** Han characters that Lucene's StandardTokenizer takes for ideographs. */
  // Exactly the Unified_Ideographs of Unicode 12.1 and 〇 (U+3007), checked with ICU. Written out,
  // because ICU's own property grows with its Unicode version (9,793 more by now): those would be
  // kept here but dropped by Lucene. TextAnalysisTest compares the ends of each range with Lucene.
  public static final UnicodeSet HAN =
      new UnicodeSet(
              "[\\u3007\\u3400-\\u4DB5\\u4E00-\\u9FEF\\uFA0E\\uFA0F\\uFA11\\uFA13\\uFA14\\uFA1F"
                  + "\\uFA21\\uFA23\\uFA24\\uFA27-\\uFA29\\U00020000-\\U0002A6D6"
                  + "\\U0002A700-\\U0002B734\\U0002B740-\\U0002B81D\\U0002B820-\\U0002CEA1"
                  + "\\U0002CEB0-\\U0002EBE0]")
          .freeze();

  /**
   * Soft hyphens, combining marks, joiners, directions, variation selectors, the byte order mark.
   */
  // They come with pasted text. Removed, not made spaces, as they stand within words: two Han with
  // one in between are still a pair.
  public static final UnicodeSet INVISIBLE =
      new UnicodeSet(
              "[\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F"
                  + "\\uFEFF\\U000E0100-\\U000E01EF]")
          .freeze();

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

  /**
   * Results for the Basic Multilingual Plane; other planes need no table, see {@link #fold(int)}.
   */
  private final int[] targets;

  private Folding(int[] targets) {
    this.targets = targets;
  }

  private static Map<Integer, Integer> pairs(String pairs) {
    return Stream.of(pairs.split(" "))
        .collect(Collectors.toMap(pair -> (int) pair.charAt(0), pair -> (int) pair.charAt(1)));
  }

  /** Returns the folding of records and names, which does not depend on the site. */
  public static Folding complete() {
    return Complete.FOLDING;
  }

  /** Lazily initialized holder: ICU needs some time for the 65,536 characters. */
  private static final class Complete {
    private static final Folding FOLDING = new Folding(table());

    private static int[] table() {
      Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
      UnicodeSet traditional = simplified.getSourceSet();
      int[] targets = new int[BMP];
      for (int c = 0; c < BMP; c++) {
        targets[c] = fold(c, simplified, traditional);
      }
      return targets;
    }

    private static int fold(int c, Transliterator simplified, UnicodeSet traditional) {
      if (INVISIBLE.contains(c)) {
        return NOTHING;
      }
      int folded = compatible(c);
      List<Integer> passed = new ArrayList<>();
      // Repeated, so that folding twice is folding once (TextAnalysisTest).
      while (!passed.contains(folded)) {
        passed.add(folded);
        folded = simplified(folded, simplified, traditional);
      }
      // ICU simplifies 苧 to 苎 and 苎 to 苧: the lowest of such a circle represents all.
      folded = Collections.min(passed.subList(passed.indexOf(folded), passed.size()));
      return isWordCharacter(folded) ? folded : SPACE;
    }

    private static int simplified(int c, Transliterator simplified, UnicodeSet traditional) {
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
  }

  /**
   * Returns the folding of queries on an index.
   *
   * @param alphabet characters that occur in the index
   */
  public Folding within(BitSet alphabet) {
    // A character that folds to one outside of the index stays as it is and matches nothing either
    // way, so browsers read a smaller table.
    int[] kept = new int[BMP];
    for (int c = 0; c < BMP; c++) {
      int target = targets[c];
      boolean indexed = target < 0 || alphabet.get(target) || isLatin(target);
      kept[c] = indexed ? target : isWordCharacter(c) ? c : SPACE;
    }
    return new Folding(kept);
  }

  /** Returns the folded code point, {@link #SPACE} or {@link #NOTHING}. */
  public int fold(int c) {
    if (c < BMP) {
      return targets[c];
    }
    // ICU simplifies six characters of other planes only; the browsers' table does without them.
    return INVISIBLE.contains(c) ? NOTHING : HAN.contains(c) ? c : SPACE;
  }

  /** Returns a text in folded characters, with single spaces. */
  public String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(this::fold).forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int c) {
    // One space at most: the frames of years (TextAnalysis) are written for so many.
    boolean spaced = folded.length() > 0 && folded.charAt(folded.length() - 1) == SPACE;
    if (c != NOTHING && !(c == SPACE && spaced)) {
      folded.appendCodePoint(c);
    }
  }

  /** Returns folded characters → characters that fold to them, without themselves and spaces. */
  public Map<Integer, List<Integer>> sources() {
    Map<Integer, List<Integer>> sources = new TreeMap<>();
    for (int c = 0; c < BMP; c++) {
      // Spaces need no entry: a reader of the table makes a space of all that is not in it.
      if (targets[c] > SPACE && targets[c] != c) {
        sources.computeIfAbsent(targets[c], unused -> new ArrayList<>()).add(c);
      }
    }
    return sources;
  }

  private static boolean isWordCharacter(int c) {
    return isLatin(c) || HAN.contains(c);
  }

  /** Whether a folded character is a Latin letter or a digit. */
  public static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
