package org.chengguo.related;

import org.apache.lucene.util.SmallFloat;

/**
 * BM25 in single precision, as Lucene's {@code BM25Similarity} computes it with k1 = 1.2 and b =
 * 0.75: the labelled records were judged with its scores.
 */
final class Bm25 {
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private final float averageLength;

  /**
   * @param averageLength of all texts that are not empty, in terms
   */
  Bm25(float averageLength) {
    this.averageLength = averageLength;
  }

  /** Returns the weight of a term: the fewer documents have it, the greater. */
  static float idf(int having, int documents) {
    return (float) Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  }

  /**
   * Returns the score of a term in a text.
   *
   * @param idf weight of the term
   * @param frequency number of times that the text has it
   * @param length of the text, in terms
   */
  float score(float idf, float frequency, int length) {
    // Lucene stores lengths in a byte, exact up to 40 terms.
    int stored = SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
    float inverse = 1f / (K1 * ((1 - B) + B * stored / averageLength));
    return idf - idf / (1f + frequency * inverse);
  }
}
