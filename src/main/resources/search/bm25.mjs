// Lucene's BM25Similarity, with its rounding: every step in 32-bit floats, in Lucene's order.

const K1 = Math.fround(1.2);
const B = Math.fround(0.75);

/** Lengths up to here are exact in Lucene's byte; longer ones keep four bits. */
const EXACT_LENGTHS = 24;

export class Similarity {
  /** @param {number} averageLength of the documents, in terms; a 32-bit float */
  constructor(averageLength) {
    /** The part of the formula that depends on the document's length, by its byte. */
    this.norms = Float32Array.from({length: 256}, (_, norm) => {
      const length = Math.fround(Math.fround(B * lengthOf(norm)) / averageLength);
      return 1 / Math.fround(K1 * Math.fround(Math.fround(1 - B) + length));
    });
  }

  /**
   * What a term adds to a document's score.
   * @param {number} weight of the term
   * @param {number} frequency in the document
   * @param {number} norm Lucene's byte for the document's length
   */
  score(weight, frequency, norm) {
    const divisor = Math.fround(1 + Math.fround(frequency * this.norms[norm]));
    return Math.fround(weight - Math.fround(weight / divisor));
  }
}

/**
 * SmallFloat.byte4ToInt.
 * @param {number} norm
 */
function lengthOf(norm) {
  if (norm < EXACT_LENGTHS) return norm;
  const rest = norm - EXACT_LENGTHS;
  const bits = rest & 7;
  const shift = (rest >>> 3) - 1;
  return EXACT_LENGTHS + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}
