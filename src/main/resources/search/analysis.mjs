// Analysis of texts into terms: what Lucene's chain does in the exporter (TextAnalysis), character
// by character. Its tables come with the index; AnalysisParityTest compares the two.

/** @typedef {import('./files.mjs').Reader} Reader */

/**
 * Folded text, with the part of the original that each UTF-16 unit stands for.
 * @typedef {{text: string, starts: number[], ends: number[]}} Folded
 */

/**
 * Term, and the part of the original that it stands for.
 * @typedef {{term: string, start: number, end: number}} Token
 */

/** First character of an agency's token: no folded text has it, so no query can forge one. */
const MARK = 'α';
const SPACE = ' ';
// Lucene's StandardTokenizer cuts longer words after so many characters.
const LONGEST_WORD = 255;
// Year 1 of the ROC calendar is 1912.
export const CALENDARS_APART = 1911;

/**
 * Words around a year in digits that add nothing. Folding has made 民國 simplified; up to two spaces,
 * since folding leaves one and a token's own may come beside it. TextAnalysis.yearFrames has the same.
 */
const YEAR_FRAME = /(?:民国|西元|公元) {0,2}([0-9])|([0-9]) {0,2}年度?/g;

export class Analysis {
  /** @param {Reader} tables */
  constructor(tables) {
    this.han = readRanges(tables);
    this.invisible = readRanges(tables);
    this.folding = readFolding(tables);
    this.names = new Names();
    this.numerals = new Names();
    for (let left = tables.number(); left > 0; left--) {
      const name = tables.text();
      const token = tables.text();
      this.names.add(name, token);
      if (!token.startsWith(MARK)) this.numerals.add(name, token);
    }
    this.firstYear = tables.number();
    this.lastYear = tables.number();
  }

  /**
   * Returns the terms of a query, in its order.
   * @param {string} query
   */
  ofQuery(query) {
    const folded = unframe(this.names.replace(this.fold(query)));
    return this.tokens(folded, false).map(token => token.term);
  }

  /**
   * Returns the terms of a record's text, with their places.
   * @param {string} text
   */
  ofRecord(text) {
    const folded = this.fold(text);
    // Agencies' tokens are added, their names stay: a record is found by parts of a name, too.
    const tokens = this.tokens(unframe(this.numerals.replace(folded)), true);
    const named = this.tokens(unframe(this.names.replace(folded)), false);
    return tokens.concat(named.filter(token => token.term.startsWith(MARK)));
  }

  /**
   * @param {string} text
   * @returns {Folded}
   */
  fold(text) {
    const folded = {text: '', starts: /** @type {number[]} */ ([]), ends: /** @type {number[]} */ ([])};
    let at = 0;
    for (const character of text) {
      const start = at;
      at += character.length;
      const c = this.folded(character);
      if (c === '' || (c === SPACE && folded.text.endsWith(SPACE))) continue;
      append(folded, c, start, at);
    }
    return folded;
  }

  /**
   * @param {string} character a code point
   * @returns {string} empty for an invisible character, a space for one that is no part of a word
   */
  folded(character) {
    const c = character.codePointAt(0) ?? 0;
    const known = this.folding.get(c);
    if (known) return known;
    if (inRanges(c, this.invisible)) return '';
    return isLatin(character) || inRanges(c, this.han) ? character : SPACE;
  }

  /**
   * @param {Folded} folded
   * @param {boolean} characters whether each Han is a term besides each pair
   * @returns {Token[]}
   */
  tokens(folded, characters) {
    /** @type {Token[]} */
    const tokens = [];
    const {text, starts, ends} = folded;
    /** @param {number} from @param {number} to @param {string} [term] */
    const add = (from, to, term = text.slice(from, to)) =>
      tokens.push({term, start: starts[from], end: ends[to - 1]});
    for (let i = 0; i < text.length; ) {
      const end = this.wordEnd(text, i);
      if (end > i) {
        for (let from = i; from < end; from += LONGEST_WORD) {
          const to = Math.min(from + LONGEST_WORD, end);
          add(from, to, this.inRocYears(text.slice(from, to)));
        }
        i = end;
      } else if (text[i] === SPACE) {
        i++;
      } else {
        i = addHan(text, i, characters, add);
      }
    }
    return tokens;
  }

  /**
   * @param {string} text
   * @param {number} from
   */
  wordEnd(text, from) {
    let end = from;
    while (end < text.length && (isLatin(text[end]) || text[end] === MARK)) end++;
    return end;
  }

  /** @param {string} word */
  inRocYears(word) {
    const year = /^[1-9][0-9]{3}$/.test(word) ? Number(word) - CALENDARS_APART : 0;
    return year >= this.firstYear && year <= this.lastYear ? String(year) : word;
  }
}

/** Names and their tokens; as in Lucene's MappingCharFilter, the longest name at a place wins. */
class Names {
  constructor() {
    /** First unit → names, longest first. @type {Map<string, [string, string][]>} */
    this.byStart = new Map();
  }

  /**
   * @param {string} name
   * @param {string} token
   */
  add(name, token) {
    const sharing = this.byStart.get(name[0]) ?? [];
    sharing.push([name, token]);
    sharing.sort(([left], [right]) => right.length - left.length);
    this.byStart.set(name[0], sharing);
  }

  /** @param {Folded} folded */
  replace(folded) {
    /** @type {Replacement[]} */
    const found = [];
    for (let i = 0; i < folded.text.length; i++) {
      const match = this.byStart.get(folded.text[i])?.find(([name]) => folded.text.startsWith(name, i));
      if (match) {
        found.push({from: i, to: i + match[0].length, by: SPACE + match[1] + SPACE});
        i += match[0].length - 1;
      }
    }
    return replace(folded, found);
  }
}

/** @typedef {{from: number, to: number, by: string}} Replacement */

/** @param {Folded} folded */
function unframe(folded) {
  const found = [...folded.text.matchAll(YEAR_FRAME)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    by: match[1] ? SPACE + match[1] : match[2] + SPACE,
  }));
  return replace(folded, found);
}

/**
 * @param {Folded} folded
 * @param {Replacement[]} found in order, apart
 * @returns {Folded}
 */
function replace(folded, found) {
  if (found.length === 0) return folded;
  const replaced = {text: '', starts: /** @type {number[]} */ ([]), ends: /** @type {number[]} */ ([])};
  /** @param {number} from @param {number} to */
  const copy = (from, to) => {
    replaced.text += folded.text.slice(from, to);
    for (let i = from; i < to; i++) {
      replaced.starts.push(folded.starts[i]);
      replaced.ends.push(folded.ends[i]);
    }
  };
  let done = 0;
  for (const {from, to, by} of found) {
    copy(done, from);
    append(replaced, by, folded.starts[from], folded.ends[to - 1]);
    done = to;
  }
  copy(done, folded.text.length);
  return replaced;
}

/**
 * @param {Folded} folded
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function append(folded, text, start, end) {
  folded.text += text;
  for (let i = 0; i < text.length; i++) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
}

/**
 * Adds the terms of a run of Han and returns its end.
 * @param {string} text
 * @param {number} start
 * @param {boolean} characters
 * @param {(from: number, to: number) => void} add
 */
function addHan(text, start, characters, add) {
  const bounds = [start];
  let end = start;
  while (end < text.length && text[end] !== SPACE && text[end] !== MARK && !isLatin(text[end])) {
    // Beyond U+FFFF a character is two UTF-16 units; pairs of characters must not be halves of one.
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    bounds.push(end);
  }
  const length = bounds.length - 1;
  for (let i = 0; i < length; i++) {
    if (characters || length === 1) add(bounds[i], bounds[i + 1]);
    if (i + 2 <= length) add(bounds[i], bounds[i + 2]);
  }
  return end;
}

/** @param {string} c */
function isLatin(c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/**
 * @param {number} c
 * @param {[number, number][]} ranges
 */
function inRanges(c, ranges) {
  return ranges.some(([first, last]) => c >= first && c <= last);
}

/** @param {Reader} tables */
function readRanges(tables) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (let left = tables.number(), last = 0; left > 0; left--) {
    const first = last + tables.number();
    last = first + tables.number();
    ranges.push([first, last]);
  }
  return ranges;
}

/** @param {Reader} tables */
function readFolding(tables) {
  /** @type {Map<number, string>} */
  const folding = new Map();
  const count = tables.number();
  let target = 0;
  const targets = Array.from({length: count}, () => (target += tables.number()));
  const sources = Array.from({length: count}, () => tables.number());
  targets.forEach((target, i) => {
    for (let left = sources[i], source = target; left > 0; left--) {
      source += tables.signed();
      folding.set(source, String.fromCodePoint(target));
    }
  });
  return folding;
}
