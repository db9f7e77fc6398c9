// Files of terms, as the exporter has them (TermFamily, WordCompletion): other rules find no term.

/** @typedef {import('./postings.mjs').Entry} Entry */

/** @typedef {'pairs' | 'characters' | 'words'} Family */

// Offset basis and prime of the 32-bit FNV-1a hash.
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * @param {string} term
 * @returns {Family}
 */
export function familyOf(term) {
  if (/^[a-z0-9α]/.test(term)) return 'words';
  return [...term].length === 1 ? 'characters' : 'pairs';
}

/**
 * Tells whether a term may be a year or an agency, which results show in any case.
 * @param {string} term
 */
export function isFact(term) {
  return /^[0-9α]/.test(term);
}

/**
 * Returns the number of the file that a term is in. Words that begin with the same two letters lie
 * together, so that an unfinished word can be completed.
 * @param {string} term
 * @param {Family} family
 * @param {number} shards
 */
export function shardOf(term, family, shards) {
  return hashShard(family === 'words' && isWord(term) ? term.slice(0, 2) : term, shards);
}

/**
 * Returns the FNV-1a hash over the UTF-16 units, modulo the files. Math.imul, as a product of two
 * 32-bit numbers has more bits than a number of JavaScript.
 * @param {string} key
 * @param {number} shards
 */
export function hashShard(key, shards) {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), HASH_PRIME);
  return (hash >>> 0) % shards;
}

/**
 * Tells whether a term is a word that can be completed: one letter says too little (WordCompletion).
 * @param {string} term
 */
function isWord(term) {
  return /^[a-z]{2}/.test(term);
}

/**
 * Completes a Latin word that is not in the index to the commonest one that begins with it.
 * @param {string} given
 * @param {Map<string, Entry>} entries of its file
 */
export function complete(given, entries) {
  if (!isWord(given) || entries.has(given)) return given;
  let best = given;
  let most = 0;
  for (const [term, {frequency}] of entries) {
    if (frequency > most && term.startsWith(given)) {
      best = term;
      most = frequency;
    }
  }
  return best;
}
