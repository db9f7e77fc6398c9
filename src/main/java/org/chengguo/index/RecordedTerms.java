package org.chengguo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chengguo.terms.Folding;
import org.chengguo.terms.RecordText;
import org.chengguo.terms.TextAnalysis;

/**
 * Terms of records' texts, analysed once for each text.
 *
 * <p>A title is indexed several times, and labels are those of many records. Not thread-safe.
 */
final class RecordedTerms {
  private final TextAnalysis analysis;

  /** Text of a label → its terms. */
  private final Map<String, List<Term>> labels = new HashMap<>();

  RecordedTerms(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Term of a text.
   *
   * @param step 0 if it stands where the term before it does; Lucene leaves it out of the length
   */
  private record Term(String text, int step) {}

  /** Returns all terms of a record, in the order of its parts. */
  TokenStream of(RecordText record) {
    List<Term> terms = new ArrayList<>();
    add(terms, analysed(record.title()), RecordText.TITLE_TIMES);
    add(terms, analysed(record.body()), 1);
    record
        .labels()
        .forEach(label -> add(terms, labels.computeIfAbsent(label.text(), this::analysed), 1));
    return new Recording(terms);
  }

  private static void add(List<Term> terms, List<Term> part, int times) {
    for (int i = 0; i < times; i++) {
      terms.addAll(part);
    }
  }

  private List<Term> analysed(String text) {
    String folded = Folding.complete().fold(text);
    List<Term> terms = new ArrayList<>();
    // The streams of an analyzer are reused, so each is requested when the one before is closed.
    read(analysis.ofRecord(folded), terms);
    read(analysis.mentions(folded), terms);
    return terms;
  }

  private static void read(TokenStream stream, List<Term> terms) {
    try (stream) {
      CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(text.toString(), step.getPositionIncrement()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Terms as Lucene reads them. */
  private static final class Recording extends TokenStream {
    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Term> terms;
    private int next;

    Recording(List<Term> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      Term term = terms.get(next++);
      text.append(term.text());
      step.setPositionIncrement(term.step());
      return true;
    }
  }
}
