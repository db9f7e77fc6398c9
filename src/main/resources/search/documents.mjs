// Records as the index stores them, and how often terms stand in their texts.

/** @typedef {import('./files.mjs').Reader} Reader */
/** @typedef {import('./analysis.mjs').Analysis} Analysis */

/**
 * @typedef {object} StoredDocument
 * @property {string} slug the end of the record's id
 * @property {string} title
 * @property {string} text
 * @property {number} norm Lucene's byte for its length
 * @property {number[]} labels the texts that it shares with others, by number
 */

/**
 * @param {Reader} file
 * @returns {StoredDocument[]}
 */
export function readDocuments(file) {
  const documents = [];
  while (!file.ended) {
    documents.push({
      slug: file.text(),
      title: file.text(),
      text: file.text(),
      norm: file.octet(),
      labels: Array.from({length: file.number()}, () => file.number()),
    });
  }
  return documents;
}

/**
 * Returns how often each term of title and text is indexed.
 * @param {StoredDocument} stored
 * @param {Analysis} analysis
 * @param {number} titleTimes how often a title is indexed
 */
export function frequencies(stored, analysis, titleTimes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @param {string} text @param {number} times */
  const count = (text, times) => {
    for (const {term} of analysis.ofRecord(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  count(stored.title, titleTimes);
  count(stored.text, 1);
  return counts;
}
