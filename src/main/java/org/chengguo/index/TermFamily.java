package org.chengguo.index;

import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;

/**
 * Kinds of terms that are kept in files of their own, so that a query for pairs never pays for
 * single characters.
 */
enum TermFamily {
  /** Two Han. */
  PAIR("pairs"),
  /** One Han, asked for alone. */
  CHARACTER("characters"),
  /** Latin words, numbers and years, agencies. */
  WORD("words");

  /** Words that begin alike lie together, so that a beginning can be completed. */
  private static final int WORD_BEGINNING = 2;

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

  /** The number of the file, of so many, that a term of this family is in. */
  int shard(String term, int shards) {
    boolean beginning = this == WORD && WordCompletion.concerns(term);
    return shardOf(beginning ? term.substring(0, WORD_BEGINNING) : term, shards);
  }

  /** Spreads keys evenly over files: FNV-1a over the UTF-16 units. */
  static int shardOf(String key, int shards) {
    int hash = HASH_START;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * HASH_PRIME;
    }
    return Integer.remainderUnsigned(hash, shards);
  }
}
