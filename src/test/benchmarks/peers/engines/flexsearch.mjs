// FlexSearch, with its charset for Chinese, Japanese and Korean, where each character is a term, and
// its suggestions, without which a record must hold every character of a query.
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import FlexSearch from 'flexsearch';
import {gzipped, installed, recordsOf, textOf} from '../site.mjs';

const {Charset, Index} = FlexSearch;

const BUNDLE = 'flexsearch/dist/flexsearch.bundle.module.min.mjs';

/**
 * @param {string} name of the folder with its index
 * @param {import('flexsearch').IndexOptions} [context]
 */
export function engine(name, context) {
  const empty = () => new Index({tokenize: 'strict', encoder: Charset.CJK, ...context});

  /** @param {string} folder */
  const partsIn = async folder => {
    const parts = await readdir(`${folder}/${name}`);
    return parts.sort().map(part => ({key: part, path: `${folder}/${name}/${part}`}));
  };

  return {
    /** @param {string} folder */
    async build(folder) {
      const index = empty();
      for await (const record of recordsOf(folder)) index.add(record.id, textOf(record));
      await mkdir(`${folder}/${name}`, {recursive: true});
      const written = [];
      index.export((key, data) => written.push(writeFile(`${folder}/${name}/${key}`, data ?? '')));
      await Promise.all(written);
    },

    /** @param {string} folder */
    async download(folder) {
      return gzipped([installed(BUNDLE), ...(await partsIn(folder)).map(part => part.path)]);
    },

    /** @param {string} folder */
    async open(folder) {
      const index = empty();
      for (const {key, path} of await partsIn(folder)) index.import(key, await readFile(path, 'utf8'));
      return {
        /** @param {string} query */
        search: query => ({ids: index.search(query, {limit: 10, suggest: true})}),
      };
    },
  };
}

export const {build, download, open} = engine('flexsearch');
