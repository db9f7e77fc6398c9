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
 * Folds each character to the one that stands for it in the index: half width, lower case,
 * simplified, without marks. After folding, a text holds Han, {@code a-z}, {@code 0-9} and single
 * spaces only. Simplified forms are a hidden key: several traditional forms share one, never the
 * other way round.
 */
public final class Folding {
  /** What a character folds to that is no part of any word. */
  public static final int SPACE = ' ';

  /** What a character folds to that is invisible: nothing. */
  public static final int NOTHING = -1;

  /** The Han that Lucene's StandardTokenizer knows (Unicode 12.1). */
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
  public static final UnicodeSet INVISIBLE =
      new UnicodeSet(
              "[\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F"
                  + "\\uFEFF\\U000E0100-\\U000E01EF]")
          .freeze();

  /** Letters with marks are folded up to here; the rest of Unicode's many are no one's query. */
  private static final int LAST_MARKED_LETTER = 0x17F;

  private static final int BMP = 0x10000;

  /** Pairs that are one to readers, and to ICU at most within phrases: 計畫, 計劃 and 计划; 身份 and 身分. */
  private static final Map<Integer, Integer> ALIKE =
      pairs("零〇 ○〇 画划 份分 着著 甚什 沈沉 祇只 萤荧 峯峰 嶽岳 吋寸 妳你");

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  /** Folded characters of the Basic Multilingual Plane; others are Han, invisible or a space. */
  private final int[] targets;

  private Folding(int[] targets) {
    this.targets = targets;
  }

  private static Map<Integer, Integer> pairs(String pairs) {
    return Stream.of(pairs.split(" "))
        .collect(Collectors.toMap(pair -> (int) pair.charAt(0), pair -> (int) pair.charAt(1)));
  }

  /** Folding as it is, whatever a site's texts hold. */
  public static Folding complete() {
    return Complete.FOLDING;
  }

  /** Made once, when it is first asked for. */
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
      while (!passed.contains(folded)) {
        passed.add(folded);
        folded = simplified(folded, simplified, traditional);
      }
      // A few characters are simplified to each other: the first of such a circle stands for all.
      folded = Collections.min(passed.subList(passed.indexOf(folded), passed.size()));
      return isWordCharacter(folded) ? folded : SPACE;
    }

    private static int simplified(int c, Transliterator simplified, UnicodeSet traditional) {
      int alike = ALIKE.getOrDefault(c, c);
      return traditional.contains(alike)
          ? single(simplified.transliterate(Character.toString(alike)), alike)
          : alike;
    }

    private static int compatible(int c) {
      int lower = UCharacter.foldCase(single(COMPATIBLE.normalize(Character.toString(c)), c), true);
      return c > LAST_MARKED_LETTER ? lower : unmarked(lower);
    }

    /** The letter that stands under marks. */
    private static int unmarked(int c) {
      return DECOMPOSED.normalize(Character.toString(c)).codePointAt(0);
    }

    private static int single(String text, int otherwise) {
      return text.codePointCount(0, text.length()) == 1 ? text.codePointAt(0) : otherwise;
    }
  }

  /**
   * Folding for queries on an index: what folds to a character that the index does not hold stays
   * as it is, and matches nothing either way. So browsers need the small table only.
   *
   * @param alphabet the characters of the index
   */
  public Folding within(BitSet alphabet) {
    int[] kept = new int[BMP];
    for (int c = 0; c < BMP; c++) {
      int target = targets[c];
      boolean known = target < 0 || alphabet.get(target) || isLatin(target);
      kept[c] = known ? target : isWordCharacter(c) ? c : SPACE;
    }
    return new Folding(kept);
  }

  /** What a code point folds to; {@link #SPACE} or {@link #NOTHING} for what is no word's part. */
  public int fold(int c) {
    if (c < BMP) {
      return targets[c];
    }
    return INVISIBLE.contains(c) ? NOTHING : HAN.contains(c) ? c : SPACE;
  }

  /** A text of folded characters, words apart by single spaces. */
  public String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(this::fold).forEach(c -> append(folded, c));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int c) {
    boolean spaced = folded.length() > 0 && folded.charAt(folded.length() - 1) == SPACE;
    if (c != NOTHING && !(c == SPACE && spaced)) {
      folded.appendCodePoint(c);
    }
  }

  /** Folded character → the characters that fold to it, without itself; spaces left out. */
  public Map<Integer, List<Integer>> sources() {
    Map<Integer, List<Integer>> sources = new TreeMap<>();
    for (int c = 0; c < BMP; c++) {
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
