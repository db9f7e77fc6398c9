// What the published module makes of options of the wrong kind, in Node: misuse.mjs <site folder> <options> <results>
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, cases, results] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));
const fetch = async url => new Response(await readFile(new URL(url)));
const index = await open(new URL('search-index/', site), {fetch});

const found = [];
for (const options of JSON.parse(await readFile(cases, 'utf8'))) {
  found.push(await index.search('措施', options).then(() => 'answered', fault => fault.name));
}
await writeFile(results, JSON.stringify(found));
