// What a query takes of the processor, in Node: times.mjs <site folder> <requests> <answers>
//
// Each query is asked twice: first of an index that was just opened, then with its files at hand.
// Files are read from the disk before the clock runs.
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, requests, answers] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));

const read = new Map();
const fetchFile = async url => {
  if (!read.has(url)) read.set(url, await readFile(new URL(url)));
  return new Response(read.get(url));
};
const openIndex = () => open(new URL('search-index/', site), {fetch: fetchFile});

const milliseconds = async work => {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
};

const asked = JSON.parse(await readFile(requests, 'utf8'));
const reader = await openIndex();
for (const {query} of asked) await reader.search(query);
const found = [];
for (const {query} of asked) {
  const index = await openIndex();
  const first = await milliseconds(() => index.search(query));
  const again = await milliseconds(() => index.search(query));
  found.push({first, again});
}
await writeFile(answers, JSON.stringify({times: found}));
