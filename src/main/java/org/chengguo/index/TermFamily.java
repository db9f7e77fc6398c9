package org.chengguo.index;

import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;

/**
 * Families of terms, each with files of its own.
 *
 * <p>A query for pairs never downloads single characters, whose postings lists are the longest.
 */
enum TermFamily {
  /** Two Han characters. */
  PAIR("pairs"),
  /** One Han character, searched alone. */
  CHARACTER("characters"),
  /** Latin words, numbers and years, agencies. */
  WORD("words");

  // Words with the same first two letters are in one file, so that one request completes a word. It
  // is the shortest beginning that is completed (WordCompletion); longer ones could not find it.
  private static final int WORD_BEGINNING = 2;

  // Offset basis and prime of FNV-1a with 32 bits. A hash that a few lines of JavaScript compute
  // with Math.imul, and spreads evenly; files by first character would not (decision 7).
  private static final int HASH_START = 0x811c9dc5;
  private static final int HASH_PRIME = 0x01000193;

  private final String folder;

  TermFamily(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  static TermFamily of(String term) {
    int first = term.codePointAt(0);
    if (Folding.isLatin(first) || first == AgencyNames.MARK) {
      return WORD;
    }
    return term.codePointCount(0, term.length()) == 1 ? CHARACTER : PAIR;
  }

  /** Returns the number of the file that contains a term of this family. */
  int shard(String term, int shards) {
    boolean beginning = this == WORD && WordCompletion.concerns(term);
    return shardOf(beginning ? term.substring(0, WORD_BEGINNING) : term, shards);
  }

  /** Returns the number of a key's file by FNV-1a over its UTF-16 units. */
  static int shardOf(String key, int shards) {
    int hash = HASH_START;
    // Whole units instead of bytes: charCodeAt gives them, and UTF-8 would need an encoder.
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * HASH_PRIME;
    }
    return Integer.remainderUnsigned(hash, shards);
  }
}
