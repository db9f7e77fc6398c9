// What the first search of a visit downloads, for each of the site's queries:
// bytes.mjs <engine> <folder> <output>
import {writeFile} from 'node:fs/promises';
import {json} from './site.mjs';

const [engine, folder, output] = process.argv.slice(2);
const {download, open} = await import(`./engines/${engine}.mjs`);

/** An engine that downloads its whole index downloads as much for any query. */
async function whole() {
  return [await download(folder)];
}

async function perQuery() {
  const {search} = await open(folder);
  const bytes = [];
  for (const query of await json(`${folder}/queries.json`)) bytes.push((await search(query)).bytes);
  return bytes;
}

const bytes = (await (download ? whole() : perQuery())).sort((one, other) => one - other);
const at = share => bytes[Math.min(bytes.length - 1, Math.floor(share * bytes.length))];
await writeFile(output, JSON.stringify({median: at(0.5), p95: at(0.95), queries: bytes.length}));
