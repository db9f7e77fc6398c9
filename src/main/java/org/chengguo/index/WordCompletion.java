package org.chengguo.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Completion of a Latin word that is still being typed. */
final class WordCompletion {
  // One letter would complete nearly every Latin term of a query to a common word. The judged
  // queries do not depend on it (2 to no completion: MRR@10 0.982); the files do (TermFamily).
  private static final int SHORTEST = 2;

  private WordCompletion() {}

  /** Whether a term is a Latin word, long enough to complete. */
  static boolean concerns(String term) {
    return term.length() >= SHORTEST && isLetter(term.charAt(0)) && isLetter(term.charAt(1));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * Returns a term that begins with the given letters.
   *
   * <p>The letters themselves if they are a term; otherwise the one in most documents, of several
   * the first in the order of terms.
   */
  static Optional<String> of(String beginning, TermsEnum terms) throws IOException {
    BytesRef prefix = new BytesRef(beginning);
    Optional<String> best = Optional.empty();
    int most = 0;
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return best;
    }
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      if (term.bytesEquals(prefix)) {
        return Optional.of(beginning);
      }
      // Not >=: the first stays, as in complete() of terms.mjs.
      if (terms.docFreq() > most) {
        most = terms.docFreq();
        best = Optional.of(term.utf8ToString());
      }
    }
    return best;
  }
}
