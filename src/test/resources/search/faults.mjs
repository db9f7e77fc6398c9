// What the published module says of each fault, in Node: faults.mjs <site folder> <cases> <codes>
// A case is {file, fault}: which files fail (a pattern), and how. Its codes are that of the failed
// question and that of the same question once the fault is gone.
import {readFile, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const [folder, cases, codes] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const {IndexError, open} = await import(new URL('search/engine.mjs', site));

const HTML = '<!doctype html><title>Welcome</title>';
const read = url => readFile(new URL(url));
const version = text => text.replace(/"format"\s*:\s*\d+/, '"format": 999');

/** @type {Record<string, (url: string) => Promise<Response>>} */
const FAULTS = {
  missing: async () => new Response(HTML, {status: 404}),
  broken: async () => new Response(HTML, {status: 503}),
  html: async () => new Response(HTML, {headers: {'content-type': 'text/html'}}),
  empty: async () => new Response(''),
  cut: async url => new Response((await read(url)).subarray(0, (await read(url)).length / 2)),
  refused: async () => Promise.reject(new TypeError('fetch failed')),
  aborted: async () => Promise.reject(new DOMException('aborted', 'AbortError')),
  dropped: async () => new Response(new ReadableStream({pull: to => to.error(new TypeError('terminated'))})),
  version: async url => new Response(version(await readFile(new URL(url), 'utf8'))),
  null: async () => new Response('null'),
};

async function codeOf(question) {
  try {
    return (await question()).hits.length > 0 ? 'answered' : 'nothing';
  } catch (fault) {
    return fault instanceof IndexError ? fault.code : `${fault.stack}`;
  }
}

const found = [];
for (const {file, fault, query} of JSON.parse(await readFile(cases, 'utf8'))) {
  let faulty = true;
  const fetch = async url =>
    faulty && new RegExp(file).test(url) ? FAULTS[fault](url) : new Response(await read(url));
  let index;
  const question = async () => {
    index ??= await open(new URL('search-index/', site), {fetch});
    // One hit, so that one file at a time is asked for: none is still failing when the fault is gone.
    return index.search(query, {limit: 1});
  };
  const first = await codeOf(question);
  faulty = false;
  found.push([first, await codeOf(question)]);
}
await writeFile(codes, JSON.stringify(found));
