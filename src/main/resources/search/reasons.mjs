// Reasons for a hit that its title and text do not show: labels of the record that hold terms.

import {isFact} from './terms.mjs';

/** @typedef {import('./files.mjs').Reader} Reader */
/** @typedef {import('./postings.mjs').PostingList} PostingList */

/** Labels that results show of any record; they come first among its labels, in this order. */
const SHOWN_LABELS = ['year', 'agency', 'kind'];

/**
 * Names that records share.
 * @typedef {object} Label
 * @property {string} field what it names: one of those that results show, or another
 * @property {string} number by which people call it besides: 6.2 of a strategy
 * @property {string[]} names
 */

/**
 * A label that holds terms.
 * @typedef {object} Reason
 * @property {string} field of the label
 * @property {string} number of the label; may be empty
 * @property {string} name the one that holds most terms, or a passage of it, as HTML like a title
 */

/**
 * @param {Reader} file
 * @returns {Label[]}
 */
export function readLabels(file) {
  const labels = [];
  while (!file.ended) {
    labels.push({
      field: file.text(),
      number: file.text(),
      names: Array.from({length: file.number()}, () => file.text()),
    });
  }
  return labels;
}

/**
 * Returns the labels of a record that explain why it was found (decision 7). Those that are shown
 * with any record: if they hold a term that title and text do not, or the query names them. Others:
 * until as many terms are explained as were required, and one at least where title and text hold none.
 * @param {number[]} labels of the record: those that are shown with any, then others
 * @param {PostingList[]} lists of the terms
 * @param {Set<string>} told terms that title and text hold
 * @param {number} enough how many terms were asked for
 */
export function telling(labels, lists, told, enough) {
  const all = new Set(told);
  let silent = told.size === 0;
  return labels.filter((label, at) => {
    const terms = lists.filter(({entry}) => entry.labels.has(label)).map(({term}) => term);
    const isShown = at < SHOWN_LABELS.length;
    const isNews = terms.some(term => !all.has(term));
    const wanted = isShown ? isNews || terms.some(isFact) : isNews && (silent || all.size < enough);
    if (!wanted) return false;
    for (const term of terms) all.add(term);
    silent = silent && isShown;
    return true;
  });
}
