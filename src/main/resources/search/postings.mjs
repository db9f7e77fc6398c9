// Documents of a term, from its entry and the pages of its tail.

import {Reader} from './files.mjs';

/** @typedef {import('./files.mjs').Files} Files */
/** @typedef {import('./bm25.mjs').Similarity} Similarity */
/** @typedef {(document: number, score: number) => void} Sink */

/**
 * Term as its file has it.
 * @typedef {object} Entry
 * @property {number} frequency how many documents hold the term
 * @property {number} weight its idf, stored: logarithms of two browsers may differ in the last bit
 * @property {Uint8Array} inline the documents of highest score
 * @property {number} firstPage of the tail
 * @property {{frequency: number, norm: number}[]} pages what bounds the scores of each
 * @property {Map<number, number>} labels how often the term stands in which
 */

/**
 * @param {Reader} file
 * @returns {Map<string, Entry>}
 */
export function readEntries(file) {
  const entries = new Map();
  while (!file.ended) entries.set(file.text(), readEntry(file));
  return entries;
}

/**
 * @param {Reader} file
 * @returns {Entry}
 */
function readEntry(file) {
  const frequency = file.number();
  const weight = file.real();
  const inline = file.take(file.number());
  const count = file.number();
  const firstPage = count > 0 ? file.number() : 0;
  const pages = Array.from({length: count}, () => ({frequency: file.number(), norm: file.octet()}));
  const labels = new Map();
  for (let left = file.number(); left > 0; left--) {
    labels.set(file.number(), file.number());
  }
  return {frequency, weight, inline, firstPage, pages, labels};
}

/** Entry of a term that the index does not have. @type {Entry} */
const NONE = {frequency: 0, weight: 0, inline: new Uint8Array(), firstPage: 0, pages: [], labels: new Map()};

/** Documents of a term, as far as one search has read them. */
export class PostingList {
  /**
   * @param {string} term
   * @param {Entry | undefined} entry
   * @param {Files} files
   * @param {Similarity} similarity
   */
  constructor(term, entry, files, similarity) {
    this.term = term;
    this.entry = entry ?? NONE;
    this.files = files;
    this.similarity = similarity;
    this.pagesRead = 0;
  }

  get complete() {
    return this.pagesRead >= this.entry.pages.length;
  }

  /** Highest score that the term can add to a document not read yet. */
  get bound() {
    return this.boundAfter(0);
  }

  /**
   * Returns the same, after so many more pages: a page begins with its highest score.
   * @param {number} pages
   */
  boundAfter(pages) {
    const next = this.entry.pages[this.pagesRead + pages];
    return next ? this.score(next.frequency, next.norm) : 0;
  }

  /**
   * @param {number} frequency
   * @param {number} norm
   */
  score(frequency, norm) {
    return this.similarity.score(this.entry.weight, frequency, norm);
  }

  /** @param {Sink} sink */
  readInline(sink) {
    this.read(new Reader(this.entry.inline), sink);
  }

  /**
   * Reads so many pages of the tail.
   * @param {number} count
   * @param {Sink} sink
   */
  async readPages(count, sink) {
    const {firstPage, pages} = this.entry;
    const end = Math.min(pages.length, this.pagesRead + count);
    const wanted = pages.slice(this.pagesRead, end).map((_, i) => firstPage + this.pagesRead + i);
    const read = await Promise.all(
      wanted.map(page => this.files.get(`postings/${page}.bin`, 'P', reader => reader)),
    );
    for (const page of read) this.read(new Reader(page.bytes.subarray(page.at)), sink);
    this.pagesRead = end;
  }

  /**
   * @param {Reader} groups
   * @param {Sink} sink
   */
  read(groups, sink) {
    while (!groups.ended) {
      const frequency = groups.number();
      const score = this.score(frequency, groups.octet());
      let document = -1;
      for (let left = groups.number(); left > 0; left--) {
        document += groups.number() + 1;
        sink(document, score);
      }
    }
  }
}
