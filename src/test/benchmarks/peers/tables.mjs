// Prints what was measured as Markdown: tables.mjs <folder> <site>...
import {existsSync, readFileSync} from 'node:fs';

const [folder, ...sites] = process.argv.slice(2);

const ENGINES = {
  chengguo: 'ours',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  'flexsearch-context': 'FlexSearch, with context',
  lunr: 'Lunr',
};
const NONE = '–';

/** @param {string} name */
function read(name) {
  const path = `${folder}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * A table with a line for each engine.
 * @param {string[]} heads
 * @param {(engine: string) => string[]} cells
 */
function table(heads, cells) {
  const lines = Object.entries(ENGINES).map(([engine, name]) => [name, ...cells(engine)]);
  const rule = ['---', ...heads.map(() => '--:')];
  const rows = [['engine', ...heads], rule, ...lines];
  console.log(rows.map(row => `| ${row.join(' | ')} |`).join('\n') + '\n');
}

/** @param {number} bytes */
const kilobytes = bytes => (bytes / 1000).toLocaleString('en', {maximumFractionDigits: 0});

if (sites.includes('real')) {
  const found = engine => JSON.parse(read(`real/${engine}.quality.json`) ?? 'null');
  table(['MRR@10', 'no answer', 'one wrong character: right first', 'hits of the example'], engine => {
    const quality = found(engine);
    if (!quality) return Array(4).fill(NONE);
    const percent = share => `${(share * 100).toFixed(1)} %`;
    return [
      quality.mrr.toFixed(3),
      percent(quality.empty),
      percent(quality.wrongCharacterFirst),
      String(quality.example),
    ];
  });
  const kinds = Object.keys(found('chengguo').byKind);
  table(kinds, engine => {
    const quality = found(engine);
    return kinds.map(kind => (quality ? quality.byKind[kind].toFixed(3) : NONE));
  });
}

table(
  sites.map(site => `${site}: KB, median / p95`),
  engine =>
    sites.map(site => {
      const bytes = JSON.parse(read(`${site}/${engine}.bytes.json`) ?? 'null');
      if (!bytes) return NONE;
      const {median, p95} = bytes;
      return median === p95 ? kilobytes(median) : `${kilobytes(median)} / ${kilobytes(p95)}`;
    }),
);

table(
  sites.map(site => `${site}: to build`),
  engine =>
    sites.map(site => {
      const time = read(`${site}/${engine}.time`);
      if (!time) return NONE;
      const [peak, ...parts] = time.trim().split(' ').map(Number);
      const seconds = parts.reduce((sum, part) => sum + part);
      return `${seconds.toFixed(1)} s, ${Math.round((peak * 1024) / 1e6)} MB`;
    }),
);
