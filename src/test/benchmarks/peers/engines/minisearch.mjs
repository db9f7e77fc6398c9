// MiniSearch, which leaves it to its user to cut Chinese: with our own analysis, whose tables and
// code are not counted.
import {readFile, writeFile} from 'node:fs/promises';
import MiniSearch from 'minisearch';
import {gzipped, installed, recordsOf, textOf} from '../site.mjs';
import {analysisOf} from './chengguo.mjs';

/** @param {string} folder */
async function options(folder) {
  const analysis = await analysisOf(folder);
  return {
    fields: ['text'],
    tokenize: text => analysis.ofRecord(text).map(token => token.term),
    processTerm: term => term,
    searchOptions: {tokenize: query => analysis.ofQuery(query)},
  };
}

/** @param {string} folder */
export async function build(folder) {
  const index = new MiniSearch(await options(folder));
  for await (const record of recordsOf(folder)) index.add({id: record.id, text: textOf(record)});
  await writeFile(indexIn(folder), JSON.stringify(index));
}

/** @param {string} folder */
export function download(folder) {
  return gzipped([installed('minisearch/dist/umd/index.js'), indexIn(folder)]);
}

/** @param {string} folder */
export async function open(folder) {
  const index = MiniSearch.loadJSON(await readFile(indexIn(folder), 'utf8'), await options(folder));
  return {
    /** @param {string} query */
    search: query => ({ids: index.search(query).slice(0, 10).map(hit => hit.id)}),
  };
}

/** @param {string} folder */
function indexIn(folder) {
  return `${folder}/minisearch.json`;
}
