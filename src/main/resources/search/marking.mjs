// Marks of a query's terms in texts, as HTML.

/** @typedef {import('./analysis.mjs').Analysis} Analysis */

// Characters of a passage before its first match, so that it begins within the sentence around it.
const LEAD_LENGTH = 12;

/** @typedef {[start: number, end: number]} Range */

/** Finder of a query's terms in texts. */
export class Marker {
  /**
   * @param {Set<string>} terms
   * @param {Analysis} analysis
   */
  constructor(terms, analysis) {
    this.terms = terms;
    this.analysis = analysis;
  }

  /** @param {string} text */
  find(text) {
    return new Marked(text, this.analysis.ofRecord(text).filter(({term}) => this.terms.has(term)));
  }
}

/** Text with the places of a query's terms. */
export class Marked {
  /**
   * @param {string} text
   * @param {import('./analysis.mjs').Token[]} found
   */
  constructor(text, found) {
    this.text = text;
    /** Terms that it holds. */
    this.terms = new Set(found.map(({term}) => term));
    /** Their places; those that touch are joined, as pairs of Han overlap. @type {Range[]} */
    this.ranges = [];
    found.sort((left, right) => left.start - right.start || left.end - right.end);
    for (const {start, end} of found) {
      const last = this.ranges[this.ranges.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else this.ranges.push([start, end]);
    }
  }

  /** Returns the whole text, as HTML. */
  whole() {
    return marked(this.text, this.ranges, 0, this.text.length);
  }

  /**
   * Returns the passage of the text that holds most of the matches, as HTML.
   * @param {number} length
   */
  passage(length) {
    const {text, ranges} = this;
    const start = bestStart(text, ranges, length);
    const end = Math.min(text.length, start + length);
    const [from, to] = [characterStart(text, start), characterStart(text, end)];
    return (from > 0 ? '…' : '') + marked(text, ranges, from, to) + (to < text.length ? '…' : '');
  }
}

/**
 * @param {string} text
 * @param {Range[]} ranges
 * @param {number} length of the passage
 */
function bestStart(text, ranges, length) {
  if (text.length <= length) return 0;
  let best = 0;
  let most = 0;
  for (const [first] of ranges) {
    const start = Math.min(Math.max(0, first - LEAD_LENGTH), text.length - length);
    const end = start + length;
    const covered = ranges.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
      0,
    );
    if (covered > most) {
      best = start;
      most = covered;
    }
  }
  return best;
}

/**
 * Moves a place before a character that it would cut in two (a low surrogate is the second half).
 * @param {string} text
 * @param {number} at
 */
function characterStart(text, at) {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/**
 * @param {string} text
 * @param {Range[]} ranges
 * @param {number} from
 * @param {number} to
 */
function marked(text, ranges, from, to) {
  let html = '';
  let done = from;
  for (const range of ranges) {
    const start = Math.max(range[0], from);
    const end = Math.min(range[1], to);
    if (start >= end) continue;
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escaped(text.slice(done, to));
}

// Quotation marks too: a page may put the HTML into an attribute.
/** @type {Record<string, string>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]);
}
