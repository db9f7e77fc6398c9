// This project's own index, through the module that is published with it.
import {pathToFileURL} from 'node:url';
import {CountingFetch} from '../site.mjs';

/** @param {string} folder */
function published(folder) {
  const site = pathToFileURL(`${folder}/chengguo/`);
  return {module: new URL('search/engine.mjs', site), index: new URL('search-index/', site)};
}

/**
 * How texts become terms, for an engine that asks its user for that.
 * @param {string} folder
 */
export async function analysisOf(folder) {
  const {module, index} = published(folder);
  const {open} = await import(module.href);
  return (await open(index, {fetch: new CountingFetch().fetch})).analysis;
}

/** @param {string} folder */
export async function open(folder) {
  const {module, index} = published(folder);
  const {open} = await import(module.href);
  const counting = new CountingFetch();
  return {
    /**
     * As the first search of a visit.
     * @param {string} query
     */
    async search(query) {
      counting.clear();
      await counting.fetch(module);
      const opened = await open(index, {fetch: counting.fetch});
      const {hits} = await opened.search(query, {limit: 10});
      return {ids: hits.map(hit => hit.id), bytes: counting.bytes, files: counting.files};
    },
  };
}
