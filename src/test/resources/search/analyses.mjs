// Analyses texts with the published module, in Node: analyses.mjs <site folder> <texts> <analyses>
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, texts, analyses] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));
const index = await open(new URL('search-index/', site), {
  fetch: async url => new Response(await readFile(new URL(url))),
});
const found = JSON.parse(await readFile(texts, 'utf8')).map(text => ({
  folded: index.analysis.fold(text).text,
  query: index.analysis.ofQuery(text),
  record: index.analysis.ofRecord(text),
}));
await writeFile(analyses, JSON.stringify(found));
