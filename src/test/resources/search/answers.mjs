// Answers requests with the published module, in Node: answers.mjs <site folder> <requests> <answers>
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {answer} from './answer.mjs';

const [folder, requests, answers] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {open} = await import(new URL('search/engine.mjs', site));

let bytes = 0;
let files = 0;
const read = new Map(); // the engine lets old files go, and asks again
const fetchFile = async url => {
  if (!read.has(url)) read.set(url, await readFile(new URL(url)).catch(() => null));
  const content = read.get(url);
  if (content === null) return new Response('', {status: 404});
  bytes += content.length;
  files++;
  return new Response(content);
};

const index = await open(new URL('search-index/', site), {fetch: fetchFile});
const started = performance.now();
const found = await answer(index, JSON.parse(await readFile(requests, 'utf8')));
const milliseconds = performance.now() - started;
await writeFile(answers, JSON.stringify({bytes, files, milliseconds, answers: found}));
