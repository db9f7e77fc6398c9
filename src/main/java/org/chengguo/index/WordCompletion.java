package org.chengguo.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Completes a Latin word that is still being typed. */
final class WordCompletion {
  /** Shorter beginnings say too little. */
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
   * The term itself where it is one; else the term that begins with it in most documents, or the
   * first of these.
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
      if (terms.docFreq() > most) {
        most = terms.docFreq();
        best = Optional.of(term.utf8ToString());
      }
    }
    return best;
  }
}
