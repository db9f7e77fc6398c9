// Search in the browser and in Node, with exactly Lucene's ranking, from static files.
//
//   import {open} from '/search/engine.mjs';
//   const index = await open('/search-index/');
//   const {total, hits} = await index.search('哺集乳室', {filters: {year: ['111']}});

import {Analysis, CALENDARS_APART} from './analysis.mjs';
import {Similarity} from './bm25.mjs';
import {Marker, frequencies, readDocuments} from './documents.mjs';
import {FORMAT, Files, IndexError, load} from './files.mjs';
import {Filters, SORTED_FIELDS, readColumn, readRuns} from './filters.mjs';
import {PostingList, readEntries} from './postings.mjs';
import {Ranking, Scores} from './ranking.mjs';
import {suggestions} from './suggestions.mjs';
import {complete, familyOf, shardOf} from './terms.mjs';

export {IndexError};

/** Terms beyond these are not looked at. */
const MOST_TERMS = 32;

/** The shares of the terms that a record must hold; a smaller one when the larger finds nothing. */
const SHARES = [2 / 3, 1 / 2, 1 / 3, 0];

/**
 * @typedef {object} Manifest
 * @property {number} format
 * @property {string} build names the folder of all other files
 * @property {number} documents
 * @property {number} averageLength
 * @property {number} documentsPerFile
 * @property {number} columnsPerFile
 * @property {Record<string, number>} shards how many files there are of a kind
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
 * @typedef {object} Hit
 * @property {string} id of the record
 * @property {number} score as Lucene gives it: a 32-bit float
 * @property {string} kind measure, analysis, assessment or course
 * @property {number} year of the ROC calendar
 * @property {string} agency its id
 * @property {string} title
 * @property {string} markedTitle as HTML: escaped text, matches in <mark>
 * @property {string} snippet a passage of the text, as HTML like the title
 * @property {string} url from the root of the site
 */

/**
 * @typedef {object} Result
 * @property {string} query
 * @property {number} total how many records match
 * @property {boolean} exact false where total and facets are lower bounds
 * @property {boolean} relaxed whether no record held enough of the terms, so that fewer were asked for
 * @property {boolean} shortened whether only the first of very many terms were looked at
 * @property {Hit[]} hits best first
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
    /** Room that finished searches leave to the next. @type {Scores[]} */
    this.idle = [];
  }

  /**
   * @param {string} query a text; nothing in it is an operator
   * @param {Options} [options]
   * @returns {Promise<Result>}
   * @throws {IndexError} when a file cannot be had; trying again may help
   */
  async search(query, options = {}) {
    const terms = [...new Set(this.analysis.ofQuery(query))];
    const [filters, lists] = await Promise.all([
      this.filters(options.filters ?? {}, options.facets ?? SORTED_FIELDS),
      this.lists(terms.slice(0, MOST_TERMS)),
    ]);
    const scores = this.idle.pop() ?? new Scores(this.manifest.documents);
    try {
      const ranking = new Ranking(
        lists,
        scores,
        document => this.lookUp(document),
        document => filters.passes(document),
      );
      if (options.exact) await ranking.readAll();
      const shortened = terms.length > MOST_TERMS;
      return {query, shortened, ...(await this.result(ranking, filters, options))};
    } finally {
      scores.clear();
      this.idle.push(scores);
    }
  }

  /**
   * Names and titles that begin like a text; names also by their parts.
   * @param {string} prefix
   * @returns {Promise<import('./suggestions.mjs').Suggestion[]>}
   * @throws {IndexError}
   */
  suggest(prefix) {
    const folded = this.analysis.fold(prefix).text.trim();
    return suggestions(folded, this.files, this.manifest.shards.suggestions);
  }

  /**
   * @param {Ranking} ranking
   * @param {Filters} filters
   * @param {Options} options
   * @returns {Promise<Omit<Result, 'query' | 'shortened'>>}
   */
  async result(ranking, filters, {limit = 10, offset = 0}) {
    const terms = new Set(ranking.lists.map(list => list.term));
    let relaxed = false;
    for (const threshold of thresholds(ranking.lists.length)) {
      const best = await ranking.best(threshold, Math.max(1, offset + limit), limit);
      if (best.length > 0) {
        const shown = best.slice(offset, offset + limit);
        const hits = await Promise.all(shown.map(ranked => this.hit(ranked, terms)));
        const counts = filters.count(ranking.matching(threshold));
        return {exact: ranking.complete, relaxed, hits, ...counts};
      }
      relaxed = true;
    }
    return {total: 0, exact: true, relaxed: false, hits: [], facets: filters.count([]).facets};
  }

  /**
   * @param {Record<string, string[]>} chosen
   * @param {string[]} counted
   */
  async filters(chosen, counted) {
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
   * The documents of each term of a query.
   * @param {string[]} given
   */
  async lists(given) {
    const found = await Promise.all(given.map(term => this.entry(term)));
    const byTerm = new Map(found.map(({term, entry}) => [term, entry]));
    return [...byTerm].map(
      ([term, entry]) => new PostingList(term, entry, this.files, this.similarity),
    );
  }

  /**
   * A term's entry; a word that is not in the index is completed.
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
   * What the terms of long lists add to a document, from its own text and labels.
   * @param {number} document
   * @returns {Promise<(list: PostingList) => number>}
   */
  async lookUp(document) {
    const stored = await this.stored(document);
    /** @type {Map<string, number> | undefined} */
    let counts;
    return ({term, entry, similarity}) => {
      counts ??= frequencies(stored, this.analysis);
      const labelled = stored.labels.map(label => entry.labels.get(label) ?? 0);
      const frequency = labelled.reduce((sum, times) => sum + times, counts.get(term) ?? 0);
      return frequency > 0 ? similarity.score(entry.weight, frequency, stored.norm) : 0;
    };
  }

  /** @param {number} document */
  async stored(document) {
    const {documentsPerFile} = this.manifest;
    const path = `documents/${Math.floor(document / documentsPerFile)}.bin`;
    const documents = await this.files.get(path, 'R', readDocuments);
    return documents[document % documentsPerFile];
  }

  /**
   * @param {import('./ranking.mjs').Ranked} ranked
   * @param {Set<string>} terms
   * @returns {Promise<Hit>}
   */
  async hit({document, score}, terms) {
    const {slug, title, text} = await this.stored(document);
    const [year, kind, agency] = SORTED_FIELDS.map(field => this.value(field, document));
    const id = `${year}-${agency}-${slug}`;
    const marker = new Marker(terms, this.analysis);
    return {
      id,
      score,
      kind,
      year: Number(year),
      agency,
      title,
      markedTitle: marker.whole(title),
      snippet: marker.passage(text),
      url: `${PLURALS[kind]}/${id}/`,
    };
  }

  /**
   * @param {string} field
   * @param {number} document
   */
  value(field, document) {
    const column = this.runs.get(field);
    return column ? column.values[column.of(document)[0]] : '';
  }
}

/** Kinds of records → folders of their pages. @type {Record<string, string>} */
const PLURALS = {measure: 'measures', analysis: 'analyses', assessment: 'assessments', course: 'courses'};

/**
 * How many terms a record must hold: the strictest first.
 * @param {number} terms
 */
function thresholds(terms) {
  return terms === 0 ? [] : [...new Set(SHARES.map(share => Math.max(1, Math.ceil(share * terms))))];
}

/**
 * A year of either calendar.
 * @param {string} year
 */
function rocYear(year) {
  return Number(year) > CALENDARS_APART ? String(Number(year) - CALENDARS_APART) : year;
}
