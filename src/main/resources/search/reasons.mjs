// Why a record was found, where its title and text do not say it: labels of it that hold terms.

import {SORTED_FIELDS} from './filters.mjs';

/** @typedef {import('./files.mjs').Reader} Reader */
/** @typedef {import('./marking.mjs').Marked} Marked */
/** @typedef {import('./marking.mjs').Marker} Marker */

/**
 * Names that records share.
 * @typedef {object} Label
 * @property {string} field year, agency, kind, topic, strategy, category (of strategies), assessment
 *   (what is assessed) or issue
 * @property {string} number by which people call it besides: 6.2 of a strategy
 * @property {string[]} names
 */

/**
 * A label that holds terms.
 * @typedef {object} Reason
 * @property {string} field of the label
 * @property {string} number of the label; may be empty
 * @property {string} name a passage of that name of it which holds most terms, as HTML like the title
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
 * Year, agency and kind that hold terms, which are shown with any record; then others, until as many
 * terms are told as were asked for. One at least, where title and text hold none.
 * @param {Label[]} labels of the record
 * @param {Marker} marker
 * @param {Set<string>} held terms of title and text
 * @param {number} enough how many terms were asked for
 * @returns {Reason[]}
 */
export function reasonsAmong(labels, marker, held, enough) {
  /** @type {Reason[]} */
  const reasons = [];
  const told = new Set(held);
  let silent = held.size === 0;
  for (const {field, number, names} of labels) {
    const best = names.map(name => marker.find(name)).reduce(fuller);
    const seen = SORTED_FIELDS.includes(field);
    const wanted = silent || told.size < enough;
    if (best.terms.size === 0 || !(seen || (wanted && addsTo(told, best)))) continue;
    reasons.push({field, number, name: best.passage()});
    for (const term of best.terms) told.add(term);
    silent = silent && seen;
  }
  return reasons;
}

/**
 * @param {Marked} one
 * @param {Marked} other
 */
function fuller(one, other) {
  return other.terms.size > one.terms.size ? other : one;
}

/**
 * @param {Set<string>} told
 * @param {Marked} name
 */
function addsTo(told, name) {
  return [...name.terms].some(term => !told.has(term));
}
