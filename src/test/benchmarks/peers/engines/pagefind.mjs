// Pagefind, over pages made of the records; its indexer is a program of its own, see run.sh. As its
// documentation asks for Chinese, pages are tagged zh-Hant and indexed by the extended release, which
// cuts their text into words; its module cuts queries by Intl.Segmenter.
import {mkdir, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {CountingFetch, recordsOf} from '../site.mjs';

const LANGUAGE = 'zh-Hant';

/** @param {string} folder */
export async function build(folder) {
  for await (const record of recordsOf(folder)) {
    const page = `${folder}/pages/${record.id}`;
    await mkdir(page, {recursive: true});
    await writeFile(`${page}/index.html`, html(record));
  }
}

/** @param {import('../site.mjs').Given} record */
function html({title, body, labels, year, kind, agency}) {
  return `<!doctype html>
<html lang="${LANGUAGE}">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><main data-pagefind-body>
<h1>${escaped(title)}</h1>
<p>${escaped(body)}</p>
<ul>
${labels.map(label => `<li>${escaped(label)}</li>`).join('\n')}
</ul>
<i data-pagefind-filter="year:${year}"></i>
<i data-pagefind-filter="kind:${kind}"></i>
<i data-pagefind-filter="agency:${agency}"></i>
</main></body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {string} folder */
export async function open(folder) {
  const bundle = pathToFileURL(`${folder}/pages/pagefind/`);
  const counting = new CountingFetch();
  globalThis.fetch = counting.fetch;
  globalThis.document = pageIn(LANGUAGE);
  const module = new URL('pagefind.js', bundle);
  const {createInstance} = await import(module.href);
  return {
    /**
     * As the first search of a visit. In browsers the module starts a worker, a script of its own.
     * @param {string} query
     */
    async search(query) {
      counting.clear();
      await counting.fetch(module);
      await counting.fetch(new URL('pagefind-worker.js', bundle));
      const instance = createInstance({basePath: bundle.href, baseUrl: '/'});
      const {results} = await instance.search(query);
      const shown = await Promise.all(results.slice(0, 10).map(result => result.data()));
      await instance.destroy();
      const ids = shown.map(({url}) => url.split('/').at(-2));
      return {ids, bytes: counting.bytes, files: counting.files};
    },
  };
}

/**
 * What the module asks of the page that it is on.
 * @param {string} language
 */
function pageIn(language) {
  return {currentScript: null, querySelector: () => ({getAttribute: () => language})};
}
