package org.chengguo.related;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** Sums of scores of numbered documents, for one query after another. */
final class Scores {
  private final double[] sums;
  private int[] touched = new int[64];
  private int count;

  /**
   * @param documents how many there are
   */
  Scores(int documents) {
    this.sums = new double[documents];
  }

  /** Adds a positive score to a document's sum. */
  void add(int document, float score) {
    // A sum of 0 marks a document that is not among the touched yet.
    if (sums[document] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, 2 * count);
      }
      touched[count++] = document;
    }
    sums[document] += score;
  }

  /** Receives a document with its score. */
  interface Sink {
    void accept(int document, float score);
  }

  /**
   * Passes on the best documents in no order, ties by lower number, and clears all sums.
   *
   * @param most how many, at most
   * @param wanted the documents to choose from
   */
  void drain(int most, IntPredicate wanted, Sink sink) {
    LongHeap best = new LongHeap(most);
    for (int i = 0; i < count; i++) {
      int document = touched[i];
      if (wanted.test(document)) {
        // Score in the upper half, document in the lower: bits of positive floats sort as values.
        long score = NumericUtils.floatToSortableInt((float) sums[document]);
        best.insertWithOverflow(score << Integer.SIZE | (Integer.MAX_VALUE - document));
      }
      sums[document] = 0;
    }
    count = 0;
    while (best.size() > 0) {
      long packed = best.pop();
      float score = NumericUtils.sortableIntToFloat((int) (packed >> Integer.SIZE));
      sink.accept(Integer.MAX_VALUE - (int) packed, score);
    }
  }
}
