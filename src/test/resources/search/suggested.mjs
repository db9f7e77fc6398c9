// Suggests with the published module, in Node: suggested.mjs <site folder> <beginnings> <texts>
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, beginnings, texts] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));
const index = await open(new URL('search-index/', site), {
  fetch: async url => new Response(await readFile(new URL(url))),
});
const found = [];
for (const beginning of JSON.parse(await readFile(beginnings, 'utf8'))) {
  found.push((await index.suggest(beginning)).map(({text}) => text));
}
await writeFile(texts, JSON.stringify(found));
