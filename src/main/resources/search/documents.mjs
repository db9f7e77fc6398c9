// What results show of a record, and where the query's words stand in it.

/** @typedef {import('./files.mjs').Reader} Reader */
/** @typedef {import('./analysis.mjs').Analysis} Analysis */

/**
 * @typedef {object} StoredDocument
 * @property {string} slug the end of the record's id
 * @property {string} title
 * @property {string} text
 * @property {number} norm Lucene's byte for its length
 * @property {number[]} labels the texts that it shares with others, by number
 */

const PASSAGE_LENGTH = 90;
const LEAD_LENGTH = 12;

/**
 * @param {Reader} file
 * @returns {StoredDocument[]}
 */
export function readDocuments(file) {
  const documents = [];
  while (!file.ended) {
    documents.push({
      slug: file.text(),
      title: file.text(),
      text: file.text(),
      norm: file.octet(),
      labels: Array.from({length: file.number()}, () => file.number()),
    });
  }
  return documents;
}

/**
 * How often each term of title and text is indexed.
 * @param {StoredDocument} stored
 * @param {Analysis} analysis
 * @param {number} titleTimes how often a title is indexed
 */
export function frequencies(stored, analysis, titleTimes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @param {string} text @param {number} times */
  const count = (text, times) => {
    for (const {term} of analysis.ofRecord(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  count(stored.title, titleTimes);
  count(stored.text, 1);
  return counts;
}

/** @typedef {[start: number, end: number]} Range */

/** Marks a query's terms in texts. */
export class Marker {
  /**
   * @param {Set<string>} terms
   * @param {Analysis} analysis
   */
  constructor(terms, analysis) {
    this.terms = terms;
    this.analysis = analysis;
  }

  /**
   * The whole text, as HTML.
   * @param {string} text
   */
  whole(text) {
    return marked(text, this.ranges(text), 0, text.length);
  }

  /**
   * The passage of a text that holds most of what was searched for, as HTML.
   * @param {string} text
   */
  passage(text) {
    const ranges = this.ranges(text);
    const start = bestStart(text, ranges);
    const end = Math.min(text.length, start + PASSAGE_LENGTH);
    const [from, to] = [whole(text, start), whole(text, end)];
    return (from > 0 ? '…' : '') + marked(text, ranges, from, to) + (to < text.length ? '…' : '');
  }

  /**
   * Where the terms stand; neighbours are joined.
   * @param {string} text
   * @returns {Range[]}
   */
  ranges(text) {
    const found = this.analysis.ofRecord(text).filter(({term}) => this.terms.has(term));
    found.sort((one, other) => one.start - other.start || one.end - other.end);
    /** @type {Range[]} */
    const ranges = [];
    for (const {start, end} of found) {
      const last = ranges[ranges.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else ranges.push([start, end]);
    }
    return ranges;
  }
}

/**
 * @param {string} text
 * @param {Range[]} ranges
 */
function bestStart(text, ranges) {
  if (text.length <= PASSAGE_LENGTH) return 0;
  let best = 0;
  let most = 0;
  for (const [first] of ranges) {
    const start = Math.min(Math.max(0, first - LEAD_LENGTH), text.length - PASSAGE_LENGTH);
    const within = ranges.filter(([from, to]) => from >= start && to <= start + PASSAGE_LENGTH);
    const covered = within.reduce((sum, [from, to]) => sum + to - from, 0);
    if (covered > most) {
      best = start;
      most = covered;
    }
  }
  return best;
}

/**
 * A place that does not cut a character in two.
 * @param {string} text
 * @param {number} at
 */
function whole(text, at) {
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

/** @type {Record<string, string>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]);
}
