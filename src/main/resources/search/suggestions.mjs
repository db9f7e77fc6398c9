// Suggestions while someone types.

import {hashShard} from './terms.mjs';

/** @typedef {import('./files.mjs').Files} Files */
/** @typedef {import('./files.mjs').Reader} Reader */

/**
 * @typedef {object} Suggestion
 * @property {string} text to search for
 * @property {string} kind agency, topic, issue, strategy or title
 * @property {number} count how many records bear it
 */

// As many as the exporter keeps for a first character alone (SuggestionFiles.OF_ONE).
const MOST = 8;

/**
 * @param {string} folded the beginning, folded
 * @param {Files} files
 * @param {number} shards
 * @returns {Promise<Suggestion[]>}
 */
export async function suggestions(folded, files, shards) {
  // The exporter has files for beginnings of one and of two characters (decision 7).
  const beginning = [...folded].slice(0, 2).join('');
  if (!beginning) return [];
  const path = `suggestions/${hashShard(beginning, shards)}.bin`;
  const groups = await files.get(path, 'S', readGroups);
  /** @type {Map<string, Suggestion>} */
  const byText = new Map();
  for (const {key, suggestion} of groups.get(beginning) ?? []) {
    if (key.startsWith(folded) && !byText.has(suggestion.text)) byText.set(suggestion.text, suggestion);
  }
  return [...byText.values()].slice(0, MOST);
}

/** @param {Reader} file */
function readGroups(file) {
  /** @type {Map<string, {key: string, suggestion: Suggestion}[]>} */
  const groups = new Map();
  while (!file.ended) {
    const beginning = file.text();
    const keys = Array.from({length: file.number()}, () => ({
      key: beginning + file.text(),
      suggestion: {text: file.text(), kind: file.text(), count: file.number()},
    }));
    groups.set(beginning, keys);
  }
  return groups;
}
