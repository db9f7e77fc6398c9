// How well an engine answers judged queries: quality.mjs <engine> <folder> <judged> <output>
import {writeFile} from 'node:fs/promises';
import {json} from './site.mjs';

const [engine, folder, judged, output] = process.argv.slice(2);
const {open} = await import(`./engines/${engine}.mjs`);
const {search} = await open(folder);

/** A name that stands in several records. */
const EXAMPLE = '消除對婦女一切形式歧視公約';

const places = [];
let empty = 0;
for (const {query, right, class: kind} of await json(judged)) {
  const {ids} = await search(query);
  if (ids.length === 0) empty++;
  places.push({kind, place: ids.slice(0, 10).findIndex(id => right.includes(id)) + 1});
}

/** @param {{place: number}[]} of */
const mrr = of => of.reduce((sum, {place}) => sum + (place > 0 ? 1 / place : 0), 0) / of.length;

const kinds = [...new Set(places.map(({kind}) => kind))];
const wrong = places.filter(({kind}) => kind === 'wrong-character');
await writeFile(
  output,
  JSON.stringify({
    queries: places.length,
    mrr: mrr(places),
    byKind: Object.fromEntries(kinds.map(kind => [kind, mrr(places.filter(of => of.kind === kind))])),
    empty: empty / places.length,
    wrongCharacterFirst: wrong.filter(({place}) => place === 1).length / wrong.length,
    example: (await search(EXAMPLE)).ids.length,
  }),
);
