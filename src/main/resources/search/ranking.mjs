// The best documents for a query's terms, exactly as Lucene ranks them, without reading all of the
// long lists. Lists give the documents of highest score first; what is not read yet is bounded by
// the score of its first. A document whose terms may lie in unread parts is looked up itself.

/** @typedef {import('./postings.mjs').PostingList} PostingList */

/**
 * Documents that one search looks up besides those that it shows, before it reads on in the lists.
 * Each may be a request of its own. At 100,000 records the 95th percentile of what a query fetches was
 * measured at 97 KB with 60 and 144 KB with none; at 1,000,000 at 516 KB with 60 and 392 KB with 150.
 */
const MOST_LOOKUPS = 60;

/**
 * Exact score of a document, and how many of the terms it holds.
 * @typedef {{document: number, score: number, count: number}} Ranked
 */

/** Sums of the scores seen of each document, and the lists that it was seen in. */
export class Scores {
  /** @param {number} documents */
  constructor(documents) {
    // As Lucene: floats are added in a double and rounded once, so their order does not matter.
    this.sums = new Float64Array(documents);
    // A bit for each list: RankingQuery.MOST_TERMS is 32, and more would need another type.
    this.masks = new Uint32Array(documents);
    /** @type {number[]} */
    this.seen = [];
  }

  /**
   * @param {number} list
   * @param {number} document
   * @param {number} score
   */
  add(list, document, score) {
    if (this.masks[document] === 0) this.seen.push(document);
    this.masks[document] |= 1 << list;
    this.sums[document] += score;
  }

  clear() {
    for (const document of this.seen) {
      this.sums[document] = 0;
      this.masks[document] = 0;
    }
    this.seen = [];
  }
}

/** Ranking of the documents of several lists (a threshold algorithm with random access). */
export class Ranking {
  /**
   * @param {PostingList[]} lists one for each term
   * @param {Scores} scores cleared
   * @param {(document: number) => Promise<(list: PostingList) => number>} lookUp gives what a long
   *   list's term adds to a document, from its text
   * @param {(document: number) => boolean} passes the filters
   */
  constructor(lists, scores, lookUp, passes) {
    this.lists = lists;
    this.scores = scores;
    this.lookUp = lookUp;
    this.passes = passes;
    /** @type {Map<number, Ranked>} */
    this.lookedUp = new Map();
    this.readAhead = 1;
    lists.forEach((list, i) => list.readInline((document, score) => scores.add(i, document, score)));
  }

  /** Tells whether every list was read to its end. */
  get complete() {
    return this.lists.every(list => list.complete);
  }

  /** Reads every list to its end. */
  async readAll() {
    await this.readPages(this.lists.map(() => Infinity));
  }

  /**
   * Returns the best documents that hold at least so many terms, by score, then number, as Lucene
   * breaks ties.
   * @param {number} threshold
   * @param {number} wanted
   * @param {number} shown how many of them, from the last one back, have their texts fetched early
   * @returns {Promise<Ranked[]>}
   */
  async best(threshold, wanted, shown) {
    for (;;) {
      const bounds = this.bounds();
      const last = this.certainScore(threshold, wanted);
      const pending = this.pending(threshold, bounds, last);
      const unseen = bounds.lists.length >= threshold && Math.fround(bounds.total) >= last;
      const ranked = this.ranked(threshold, bounds, wanted);
      if (pending.length === 0 && !unseen) return ranked;
      // So many that pages come first: they settle many documents in one request.
      const few = pending.length + this.lookedUp.size <= MOST_LOOKUPS + wanted;
      const asked = pending.slice(0, few ? pending.length : wanted);
      const reads = asked.map(document => this.resolve(document));
      if (unseen || !few) reads.push(this.readPages(this.steps(bounds, few ? last : -Infinity)));
      const likely = ranked.slice(Math.max(0, wanted - shown)).map(({document}) => this.lookUp(document));
      await Promise.all([...reads, ...likely]);
    }
  }

  /** Returns the lists that are not read to their end, and the highest score left in each. */
  bounds() {
    const lists = this.lists.filter(list => !list.complete);
    const of = this.lists.map(list => list.bound);
    return {lists, of, total: of.reduce((sum, bound) => sum + bound, 0), mask: maskOf(this.lists)};
  }

  /**
   * Returns a score that so many documents are sure to reach; scores seen can only grow.
   * @param {number} threshold
   * @param {number} wanted
   */
  certainScore(threshold, wanted) {
    const {sums, masks, seen} = this.scores;
    const found = new Float32Array(seen.length);
    let count = 0;
    for (const document of seen) {
      const known = this.lookedUp.get(document);
      if ((known?.count ?? bitCount(masks[document])) < threshold || !this.passes(document)) continue;
      found[count++] = known?.score ?? sums[document];
    }
    return count < wanted ? -Infinity : found.subarray(0, count).sort()[count - wanted];
  }

  /**
   * Returns the documents whose exact score is known, best first.
   * @param {number} threshold
   * @param {{mask: number}} bounds
   * @param {number} wanted
   */
  ranked(threshold, bounds, wanted) {
    /** @type {Ranked[]} */
    const ranked = [];
    const {sums, masks, seen} = this.scores;
    for (const document of seen) {
      if (!this.passes(document)) continue;
      const known = this.lookedUp.get(document) ?? {
        document,
        score: Math.fround(sums[document]),
        count: bitCount(masks[document]),
      };
      const exact = this.lookedUp.has(document) || (bounds.mask & ~masks[document]) === 0;
      if (exact && known.count >= threshold) ranked.push(known);
    }
    ranked.sort((left, right) => right.score - left.score || left.document - right.document);
    return ranked.slice(0, wanted);
  }

  /**
   * Returns the documents that may still come among the best, by the highest score they can reach.
   * @param {number} threshold
   * @param {{of: number[], mask: number}} bounds
   * @param {number} last the lowest score among the best
   */
  pending(threshold, bounds, last) {
    /** @type {{document: number, most: number}[]} */
    const pending = [];
    if (bounds.mask === 0) return [];
    const {sums, masks, seen} = this.scores;
    for (const document of seen) {
      const missing = bounds.mask & ~masks[document];
      if (missing === 0 || this.lookedUp.has(document) || !this.passes(document)) continue;
      if (bitCount(masks[document] | missing) < threshold) continue;
      let most = sums[document];
      for (let i = 0; i < bounds.of.length; i++) {
        if (missing & (1 << i)) most += bounds.of[i];
      }
      // Equal counts: of equal scores the lower number comes first.
      if (Math.fround(most) >= last) pending.push({document, most});
    }
    pending.sort((left, right) => right.most - left.most || left.document - right.document);
    return pending.map(({document}) => document);
  }

  /**
   * Finds a document's exact score: the sum seen, and from its own text the scores that unread parts
   * of lists would add.
   * @param {number} document
   */
  async resolve(document) {
    const scoreIn = await this.lookUp(document);
    let score = this.scores.sums[document];
    let count = bitCount(this.scores.masks[document]);
    this.lists.forEach((list, i) => {
      const known = list.complete || this.scores.masks[document] & (1 << i);
      const more = known ? 0 : scoreIn(list);
      if (more > 0) {
        score += more;
        count++;
      }
    });
    this.lookedUp.set(document, {document, score: Math.fround(score), count});
  }

  /**
   * Returns how many pages to read of each list, so that documents not seen yet can no longer come
   * among the best; few at first where that would take many.
   * @param {{of: number[], total: number}} bounds
   * @param {number} last the lowest score among the best
   */
  steps(bounds, last) {
    const steps = this.lists.map(() => 0);
    const of = [...bounds.of];
    let {total} = bounds;
    for (let left = this.readAhead * bounds.of.length; left > 0 && total > 0; left--) {
      const i = of.indexOf(Math.max(...of));
      steps[i]++;
      total -= of[i];
      of[i] = this.lists[i].boundAfter(steps[i]);
      total += of[i];
      if (Math.fround(total) < last) break;
    }
    // Doubled each round: rounds stay few (8 at most in 1,000,000 records, src/docs/benchmarks.md).
    this.readAhead *= 2;
    return steps;
  }

  /**
   * Reads on in the lists.
   * @param {number[]} steps how many pages of each
   */
  async readPages(steps) {
    await Promise.all(
      this.lists.map((list, i) =>
        list.readPages(steps[i], (document, score) => this.scores.add(i, document, score)),
      ),
    );
  }

  /**
   * Gives the documents seen that are known to hold at least so many terms, filtered or not.
   * @param {number} threshold
   */
  *matching(threshold) {
    for (const document of this.scores.seen) {
      const count = this.lookedUp.get(document)?.count ?? bitCount(this.scores.masks[document]);
      if (count >= threshold) yield document;
    }
  }
}

/** @param {PostingList[]} lists */
function maskOf(lists) {
  return lists.reduce((mask, list, i) => (list.complete ? mask : mask | (1 << i)), 0);
}

/**
 * Counts the bits that are set: by pairs, fours and bytes at once, then adds the bytes (Hacker's
 * Delight 5-1). Called for every document of every list, so no loop over 32 bits.
 * @param {number} bits
 */
function bitCount(bits) {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
