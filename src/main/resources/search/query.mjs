// Query model: how many terms a record must hold, as the exporter has it (RankingQuery).

import {familyOf} from './terms.mjs';

/**
 * Numbers that the exporter ranks with, from the manifest.
 * @typedef {object} QueryRules
 * @property {number} mostTerms terms beyond these are not looked at
 * @property {number[]} shares of the terms that a record must hold; a smaller one when the larger
 *   finds nothing
 * @property {number[]} sharesOfCharacters the same when characters are asked for instead of pairs
 */

/**
 * Returns the characters of pairs: 長照 finds 長期照顧, when there is no 長照.
 * @param {string[]} terms
 * @param {QueryRules} rules
 */
export function charactersOf(terms, {mostTerms}) {
  const pairs = terms.filter(term => familyOf(term) === 'pairs');
  return [...new Set(pairs.join(''))].slice(0, mostTerms);
}

/**
 * Returns how many terms a record must hold, the strictest first; the last share, 0, asks for one.
 * @param {number} terms
 * @param {number[]} shares
 */
export function thresholds(terms, shares) {
  return terms === 0 ? [] : [...new Set(shares.map(share => Math.max(1, Math.ceil(share * terms))))];
}
