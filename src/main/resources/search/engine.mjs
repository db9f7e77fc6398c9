// Search in the browser and in Node, with exactly Lucene's ranking, from static files.
//
//   import {open} from '/search/engine.mjs';
//   const index = await open('/search-index/');
//   const {total, hits} = await index.search('哺集乳室', {filters: {year: ['111']}});

import {Analysis, CALENDARS_APART} from './analysis.mjs';
import {Similarity} from './bm25.mjs';
import {frequencies} from './documents.mjs';
import {FORMAT, Files, IndexError, load} from './files.mjs';
import {Filters, SORTED_FIELDS, readColumn, readRuns} from './filters.mjs';
import {PostingList, readEntries} from './postings.mjs';
import {charactersOf, thresholds} from './query.mjs';
import {Ranking, Scores} from './ranking.mjs';
import {Records} from './records.mjs';
import {suggestions} from './suggestions.mjs';
import {complete, familyOf, isFact, shardOf} from './terms.mjs';

export {IndexError};

/**
 * Spaces except those between Latin words: beside Han, some people write them and others do not.
 * SuggestionFiles takes the same ones out of the keys.
 */
const BESIDE_HAN = / (?![a-z0-9])|(?<![a-z0-9]) /g;

/**
 * @typedef {object} Manifest
 * @property {number} format
 * @property {string} build names the folder of all other files
 * @property {number} documents
 * @property {number} averageLength
 * @property {number} documentsPerFile
 * @property {number} columnsPerFile
 * @property {number} labelsPerFile
 * @property {Record<string, number>} shards how many files there are of a kind
 * @property {number} titleTimes how often a title is indexed
 * @property {import('./query.mjs').QueryRules} query
 */

/**
 * @typedef {object} Options
 * @property {Record<string, string[]>} [filters] any of the values, all of the fields: year, kind,
 *   agency, topic, strategy
 * @property {number} [limit] how many hits; 10
 * @property {number} [offset] how many of the best to leave out; 0
 * @property {string[]} [facets] the fields to count by; year, kind and agency
 * @property {boolean} [exact] whether to read all it takes to count exactly; else totals of very
 *   common words may be lower bounds
 */

/**
 * @typedef {object} Result
 * @property {string} query
 * @property {number} total how many records match
 * @property {boolean} exact false where total and facets are lower bounds
 * @property {boolean} relaxed whether no record held enough of the terms, so that fewer were asked for
 * @property {boolean} shortened whether only the first of very many terms were looked at
 * @property {import('./records.mjs').Hit[]} hits best first
 * @property {Record<string, Record<string, number>>} facets field → value → how many match under the
 *   filters of all other fields
 */

/**
 * Opens an index.
 * @param {string | URL} indexUrl of the folder; in browsers it may be relative to the page
 * @param {{fetch?: (url: string) => Promise<Response>}} [options]
 * @returns {Promise<Index>}
 * @throws {IndexError}
 */
export async function open(indexUrl, options = {}) {
  const fetch = options.fetch ?? (url => globalThis.fetch(url));
  const folder = new URL(slashed(String(indexUrl)), globalThis.document?.baseURI);
  const url = new URL('manifest.json', folder).href;
  // Chrome 103, Firefox 113 and Safari 16.4 are the first to inflate 'deflate-raw' themselves.
  if (typeof DecompressionStream === 'undefined') throw new IndexError('unsupported', url);
  const response = await load(url, fetch);
  /** @type {Manifest} */
  const manifest = await response.json().catch(cause => {
    throw new IndexError(cause instanceof SyntaxError ? 'damaged' : 'network', url, cause);
  });
  if (manifest?.format !== FORMAT) throw new IndexError('version', url);
  const files = new Files(new URL(`${manifest.build}/`, folder), fetch);
  return files.get('tables.bin', 'T', tables => new Index(manifest, files, tables));
}

/** @param {string} folder */
function slashed(folder) {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/**
 * Refuses a value that is no number of hits, before it makes a wrong answer.
 * @param {string} name
 * @param {number} value
 */
function requireCount(name, value) {
  if (Math.floor(value) !== value || value < 0) throw new TypeError(`${name} ${value}`);
}

class Index {
  /**
   * @param {Manifest} manifest
   * @param {Files} files
   * @param {import('./files.mjs').Reader} tables
   */
  constructor(manifest, files, tables) {
    this.manifest = manifest;
    this.files = files;
    this.similarity = new Similarity(manifest.averageLength);
    this.analysis = new Analysis(tables);
    this.runs = readRuns(tables, manifest.documents);
    this.records = new Records(manifest, files, this.analysis, this.runs);
    /** Arrays as long as the index, which finished searches leave to the next. @type {Scores[]} */
    this.idle = [];
  }

  /** Number of records. */
  get documents() {
    return this.manifest.documents;
  }

  /**
   * @param {string} query a text; nothing in it is an operator
   * @param {Options} [options]
   * @returns {Promise<Result>}
   * @throws {IndexError} when a file cannot be had; trying again may help
   * @throws {TypeError} when an option is not of its kind
   */
  async search(query, options = {}) {
    const {limit = 10, offset = 0} = options;
    requireCount('limit', limit);
    requireCount('offset', offset);
    const rules = this.manifest.query;
    const asked = [...new Set(this.analysis.ofQuery(query))];
    const terms = asked.slice(0, rules.mostTerms);
    const shortened = terms.length < asked.length;
    const filters = this.filters(options.filters ?? {}, options.facets ?? SORTED_FIELDS);
    const found = await this.ranked(terms, rules.shares, filters, options);
    if (found) return {query, shortened, ...found};
    const characters = charactersOf(terms, rules);
    const loose = await this.ranked(characters, rules.sharesOfCharacters, filters, options);
    if (loose) return {query, shortened, ...loose, relaxed: true};
    const {facets} = (await filters).count([]);
    return {query, shortened, total: 0, exact: true, relaxed: false, hits: [], facets};
  }

  /**
   * Returns names and titles that begin with a text; names also by their parts.
   * @param {string} prefix
   * @returns {Promise<import('./suggestions.mjs').Suggestion[]>}
   * @throws {IndexError}
   */
  suggest(prefix) {
    const folded = this.analysis.fold(prefix).text.replace(BESIDE_HAN, '');
    return suggestions(folded, this.files, this.manifest.shards.suggestions);
  }

  /**
   * Returns the records that hold enough of the terms.
   * @param {string[]} terms
   * @param {number[]} shares
   * @param {Promise<Filters>} asked
   * @param {Options} options
   */
  async ranked(terms, shares, asked, options) {
    const [filters, lists] = await Promise.all([asked, this.lists(terms)]);
    const scores = this.idle.pop() ?? new Scores(this.manifest.documents);
    try {
      const ranking = new Ranking(
        lists,
        scores,
        document => this.lookUp(document),
        document => filters.passes(document),
      );
      if (options.exact) await ranking.readAll();
      return await this.result(ranking, thresholds(lists.length, shares), filters, options);
    } finally {
      scores.clear();
      this.idle.push(scores);
    }
  }

  /**
   * @param {Ranking} ranking
   * @param {number[]} thresholds
   * @param {Filters} filters
   * @param {Options} options
   */
  async result(ranking, thresholds, filters, {limit = 10, offset = 0}) {
    for (const threshold of thresholds) {
      // One at least, so that a limit of 0 finds the threshold at which totals are counted.
      const best = await ranking.best(threshold, Math.max(1, offset + limit), limit);
      if (best.length > 0) {
        const shown = best.slice(offset, offset + limit);
        const hits = await Promise.all(
          shown.map(ranked => this.records.hit(ranked, ranking.lists, threshold)),
        );
        const counts = filters.count(ranking.matching(threshold));
        return {exact: ranking.complete, relaxed: threshold < thresholds[0], hits, ...counts};
      }
    }
    return null;
  }

  /**
   * @param {Record<string, string[]>} chosen
   * @param {string[]} counted
   */
  async filters(chosen, counted) {
    for (const [field, values] of Object.entries(chosen)) {
      if (!Array.isArray(values)) throw new TypeError(`no list of values: ${field}`);
    }
    const asked = Object.entries(chosen).filter(([, values]) => values.length > 0);
    const used = Object.fromEntries(
      asked.map(([field, values]) => [field, field === 'year' ? values.map(rocYear) : values]),
    );
    const columns = new Map(this.runs);
    const {documents, columnsPerFile} = this.manifest;
    const missing = [...Object.keys(used), ...counted].filter(field => !columns.has(field));
    await Promise.all(
      missing.map(async field =>
        columns.set(field, await readColumn(field, this.files, documents, columnsPerFile)),
      ),
    );
    return new Filters(columns, used, counted);
  }

  /**
   * Returns the documents of each term.
   * @param {string[]} given
   */
  async lists(given) {
    const found = await Promise.all(given.map(term => this.entry(term)));
    const byTerm = new Map(found.map(({term, entry}) => [term, entry]));
    for (const [term, entry] of byTerm) if (entry && isFact(term)) this.records.fetchLabels(entry);
    return [...byTerm].map(
      ([term, entry]) => new PostingList(term, entry, this.files, this.similarity),
    );
  }

  /**
   * Returns a term's entry; completes a word that is not in the index.
   * @param {string} given
   */
  async entry(given) {
    const family = familyOf(given);
    const shard = shardOf(given, family, this.manifest.shards[family]);
    const entries = await this.files.get(`${family}/${shard}.bin`, 'D', readEntries);
    const term = complete(given, entries);
    return {term, entry: entries.get(term)};
  }

  /**
   * Returns the scores that terms of long lists add to a document, from its own text and labels.
   * @param {number} document
   * @returns {Promise<(list: PostingList) => number>}
   */
  async lookUp(document) {
    const stored = await this.records.stored(document);
    /** @type {Map<string, number> | undefined} */
    let counts;
    return ({term, entry, similarity}) => {
      counts ??= frequencies(stored, this.analysis, this.manifest.titleTimes);
      const labelled = stored.labels.map(label => entry.labels.get(label) ?? 0);
      const frequency = labelled.reduce((sum, times) => sum + times, counts.get(term) ?? 0);
      return frequency > 0 ? similarity.score(entry.weight, frequency, stored.norm) : 0;
    };
  }
}

/**
 * Returns the ROC year of a year in either calendar; no ROC year will reach 1912 soon.
 * @param {string} year
 */
function rocYear(year) {
  return Number(year) > CALENDARS_APART ? String(Number(year) - CALENDARS_APART) : year;
}
