package org.chengguo.terms;

import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  private static final int BMP = 0x10000;

  /**
   * Results for the Basic Multilingual Plane; other planes need no table, see {@link #fold(int)}.
   */
  private final int[] targets;

  private Folding(int[] targets) {
    this.targets = targets;
  }

  /** Returns the folding of records and names, which does not depend on the site. */
  public static Folding complete() {
    return Complete.FOLDING;
  }

  /** Lazily initialized holder of the table. */
  private static final class Complete {
    private static final Folding FOLDING = new Folding(table());

    private static int[] table() {
      int[] targets = new int[BMP];
      for (int c = 0; c < BMP; c++) {
        targets[c] = isWordCharacter(c) ? c : SPACE;
      }
      for (UnicodeSet.EntryRange range : INVISIBLE.ranges()) {
        for (int c = range.codepoint; c <= range.codepointEnd && c < BMP; c++) {
          targets[c] = NOTHING;
        }
      }
      // ICU's answer for each of the 65,536 characters, stored because every run had to wait
      // for it. FoldingTableTest compares the file, and writes it anew.
      int[] pairs = pairs();
      for (int i = 0; i < pairs.length; i += 2) {
        targets[pairs[i]] = pairs[i + 1];
      }
      return targets;
    }

    /** Returns the table's characters, each followed by the one that it folds to. */
    private static int[] pairs() {
      try (InputStream in = Folding.class.getResourceAsStream("/terms/folding.txt")) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.codePoints().filter(c -> c != '\n').toArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
