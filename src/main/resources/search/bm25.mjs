// Lucene's BM25Similarity, with its rounding: every step in 32-bit floats, in Lucene's order. One
// step merged or left in 64 bits changes last bits of scores, and with them the order of ties.

// The defaults of BM25Similarity: the exporter ranks with them, and other values disagree with it.
const K1 = Math.fround(1.2);
const B = Math.fround(0.75);

/** SmallFloat's count of values that a byte keeps exactly; longer lengths keep four bits. */
const EXACT_LENGTHS = 24;

export class Similarity {
  /** @param {number} averageLength of the documents, in terms; a 32-bit float */
  constructor(averageLength) {
    /** Part of the formula that depends on the length, for each of the 256 bytes. */
    this.norms = Float32Array.from({length: 256}, (_, norm) => {
      const length = Math.fround(Math.fround(B * lengthOf(norm)) / averageLength);
      return 1 / Math.fround(K1 * Math.fround(Math.fround(1 - B) + length));
    });
  }

  /**
   * Returns the score that a term adds to a document's.
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
 * Returns the length that a byte stands for, as SmallFloat.byte4ToInt does.
 * @param {number} norm
 */
function lengthOf(norm) {
  if (norm < EXACT_LENGTHS) return norm;
  const rest = norm - EXACT_LENGTHS;
  // Three bits are stored; above the lowest lengths a fourth, leading one is implied (| 8).
  const bits = rest & 7;
  const shift = (rest >>> 3) - 1;
  return EXACT_LENGTHS + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}
