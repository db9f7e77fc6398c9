// What a cold query costs, in Node: costs.mjs <site folder> <requests> <answers>
//
// Each query has an index of its own, opened for it. Its fetches are answered in rounds: all that it
// has asked for, once it can do nothing more without. So rounds do not depend on the machine.
import {readFile, writeFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {gzipSync, inflateRawSync} from 'node:zlib';

const IDLE_TURNS = 25; // of the event loop, without a fetch

const [folder, requests, answers] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const moduleUrl = new URL('search/engine.mjs', site);
const module = await readFile(moduleUrl);

// Inflates at once: nothing goes on elsewhere while the event loop turns.
globalThis.DecompressionStream = class extends TransformStream {
  constructor() {
    super({transform: (packed, inflated) => inflated.enqueue(inflateRawSync(packed))});
  }
};
const {open} = await import(moduleUrl);

class Traffic {
  bytes = {};
  requests = 0;
  rounds = 0;
  waiting = [];
  idle = 0;

  fetch = url => {
    this.requests++;
    this.idle = 0;
    return new Promise(resolve => this.waiting.push(() => resolve(this.answer(url))));
  };

  answer(url) {
    const content = readFileSync(new URL(url));
    const kind = url.match(/([a-z]+)[/\d.-]*\.?(bin|json)$/)[1];
    this.bytes[kind] = (this.bytes[kind] ?? 0) + content.length;
    return new Response(content);
  }

  /** Answers in rounds until the work is done. */
  async serve(work) {
    let done = false;
    const end = () => (done = true);
    work.then(end, end);
    while (!done) {
      await new Promise(setImmediate);
      if (++this.idle < IDLE_TURNS || this.waiting.length === 0) continue;
      this.rounds++;
      this.idle = 0;
      for (const answer of this.waiting.splice(0)) answer();
    }
    return work;
  }
}

const found = [];
for (const {query, facets} of JSON.parse(await readFile(requests, 'utf8'))) {
  const traffic = new Traffic();
  const index = await traffic.serve(open(new URL('search-index/', site), {fetch: traffic.fetch}));
  const opening = traffic.rounds;
  await traffic.serve(index.search(query, facets ? {facets} : {}));
  const {bytes, requests, rounds} = traffic;
  found.push({query, bytes, requests, opening, rounds: rounds - opening});
}
const packed = gzipSync(module, {level: 9}).length;
await writeFile(answers, JSON.stringify({module: module.length, packed, costs: found}));
