// Lunr, with the Chinese of lunr-languages: words as Intl.Segmenter cuts them, and pairs of characters.
import {readFile, writeFile} from 'node:fs/promises';
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import chinese from 'lunr-languages/lunr.zh.js';
import {gzipped, installed, recordsOf, textOf} from '../site.mjs';

const SCRIPTS = [
  'lunr/lunr.min.js',
  'lunr-languages/min/lunr.stemmer.support.min.js',
  'lunr-languages/min/lunr.zh.min.js',
];

stemmerSupport(lunr);
chinese(lunr);

/** @param {string} folder */
export async function build(folder) {
  const builder = new lunr.Builder();
  lunr.zh.call(builder);
  builder.searchPipeline.add(lunr.zh.trimmer, lunr.zh.stopWordFilter, lunr.zh.stemmer);
  builder.field('text');
  for await (const record of recordsOf(folder)) builder.add({id: record.id, text: textOf(record)});
  await writeFile(indexIn(folder), JSON.stringify(builder.build()));
}

/** @param {string} folder */
export function download(folder) {
  return gzipped([...SCRIPTS.map(installed), indexIn(folder)]);
}

/** @param {string} folder */
export async function open(folder) {
  const index = lunr.Index.load(JSON.parse(await readFile(indexIn(folder), 'utf8')));
  return {
    /**
     * Its own query language cuts at spaces only, so the tokenizer cuts the query.
     * @param {string} query
     */
    search(query) {
      const hits = index.query(clauses => clauses.term(lunr.zh.tokenizer(query), {}));
      return {ids: hits.slice(0, 10).map(hit => hit.ref)};
    },
  };
}

/** @param {string} folder */
function indexIn(folder) {
  return `${folder}/lunr.json`;
}
