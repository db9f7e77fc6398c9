// Answers requests with the published module, in Node: answers.mjs <site folder> <requests> <answers>
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, requests, answers] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));

const bits = new DataView(new ArrayBuffer(4));
const scoreBits = score => {
  bits.setFloat32(0, score);
  if (bits.getFloat32(0) !== score) throw new Error(`${score} is no 32-bit float`);
  return bits.getInt32(0);
};

let bytes = 0;
let files = 0;
const fetchFile = async url => {
  const content = await readFile(new URL(url)).catch(() => null);
  if (content === null) return new Response('', {status: 404});
  bytes += content.length;
  files++;
  return new Response(content);
};

const index = await open(new URL('search-index/', site), {fetch: fetchFile});
const started = performance.now();
const found = [];
for (const {query, filters, limit, offset} of JSON.parse(await readFile(requests, 'utf8'))) {
  const facets = ['year', 'kind', 'agency', 'topic', 'strategy'];
  const result = await index.search(query, {filters, limit, offset, facets});
  found.push({
    ...result,
    hits: result.hits.map(hit => ({...hit, scoreBits: scoreBits(hit.score)})),
  });
}
const milliseconds = performance.now() - started;
await writeFile(answers, JSON.stringify({bytes, files, milliseconds, answers: found}));
