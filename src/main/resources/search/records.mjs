// Hits: a record's facts, a passage of its text, and the reasons why it was found.

import {readDocuments} from './documents.mjs';
import {SORTED_FIELDS} from './filters.mjs';
import {Marker} from './marking.mjs';
import {readLabels, telling} from './reasons.mjs';

/** @typedef {import('./analysis.mjs').Analysis} Analysis */
/** @typedef {import('./files.mjs').Files} Files */
/** @typedef {import('./filters.mjs').Column} Column */
/** @typedef {import('./postings.mjs').PostingList} PostingList */
/** @typedef {import('./reasons.mjs').Reason} Reason */

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
 * @property {Reason[]} reasons why it was found, where title and text do not say it: names that hold
 *   terms; its year and agency always, when they are asked for
 * @property {string} url from the root of the site
 */

// Characters of a snippet: two lines of the search page, which has some 42 a line, and a little.
const TEXT_PASSAGE = 90;
/** Characters of a name that is a sentence, as of numbered strategies: one line and a little. */
const NAME_PASSAGE = 48;

/** Kinds of records → folders of their pages. @type {Record<string, string>} */
const PLURALS = {measure: 'measures', analysis: 'analyses', assessment: 'assessments', course: 'courses'};

/** Records as results show them. */
export class Records {
  /**
   * @param {{documentsPerFile: number, labelsPerFile: number}} sizes
   * @param {Files} files
   * @param {Analysis} analysis
   * @param {Map<string, Column>} runs
   */
  constructor(sizes, files, analysis, runs) {
    this.sizes = sizes;
    this.files = files;
    this.analysis = analysis;
    this.runs = runs;
  }

  /** @param {number} document */
  stored(document) {
    return this.item('documents', 'R', readDocuments, document, this.sizes.documentsPerFile);
  }

  /** @param {number} label */
  label(label) {
    return this.item('labels', 'L', readLabels, label, this.sizes.labelsPerFile);
  }

  /**
   * Begins to read labels that results will show, while it is not known yet which results.
   * @param {import('./postings.mjs').Entry} entry
   */
  fetchLabels({labels}) {
    for (const label of labels.keys()) this.label(label).catch(() => {}); // it is read again
  }

  /**
   * Returns one of the items of a file.
   * @template T
   * @param {string} folder
   * @param {string} mark
   * @param {(file: import('./files.mjs').Reader) => T[]} read
   * @param {number} number
   * @param {number} perFile
   */
  async item(folder, mark, read, number, perFile) {
    const path = `${folder}/${Math.floor(number / perFile)}.bin`;
    return (await this.files.get(path, mark, read))[number % perFile];
  }

  /**
   * @param {import('./ranking.mjs').Ranked} ranked
   * @param {PostingList[]} lists of the terms
   * @param {number} enough how many of the terms a record must hold
   * @returns {Promise<Hit>}
   */
  async hit({document, score}, lists, enough) {
    const stored = await this.stored(document);
    const [year, kind, agency] = SORTED_FIELDS.map(field => this.value(field, document));
    const id = `${year}-${agency}-${stored.slug}`;
    const marker = new Marker(new Set(lists.map(({term}) => term)), this.analysis);
    const [title, text] = [marker.find(stored.title), marker.find(stored.text)];
    const told = new Set([...title.terms, ...text.terms]);
    const labels = telling(stored.labels, lists, told, enough);
    return {
      id,
      score,
      kind,
      year: Number(year),
      agency,
      title: stored.title,
      markedTitle: title.whole(),
      snippet: text.passage(TEXT_PASSAGE),
      reasons: await Promise.all(labels.map(label => this.reason(label, marker))),
      url: `${PLURALS[kind]}/${id}/`,
    };
  }

  /**
   * @param {number} label
   * @param {Marker} marker
   * @returns {Promise<Reason>}
   */
  async reason(label, marker) {
    const {field, number, names} = await this.label(label);
    const found = names.map(name => marker.find(name));
    const best = found.reduce((left, right) => (right.terms.size > left.terms.size ? right : left));
    return {field, number, name: number ? best.passage(NAME_PASSAGE) : best.whole()};
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
