// A site as PeersExport writes it, and how the bytes of its files are counted.
import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {gzipSync} from 'node:zlib';

/**
 * A record, with the texts that every engine indexes.
 * @typedef {object} Given
 * @property {string} id
 * @property {string} title
 * @property {string} body
 * @property {string[]} labels names of its year, agency, kind, strategy, topics and issue
 * @property {number} year
 * @property {string} kind
 * @property {string} agency
 */

/**
 * What was found, and what had to be fetched for it.
 * @typedef {{ids: string[], bytes: number, files: number}} Found
 */

const TITLE_TIMES = 3;

/**
 * @param {string} folder
 * @returns {AsyncGenerator<Given>}
 */
export async function* recordsOf(folder) {
  const lines = createInterface({input: createReadStream(`${folder}/records.jsonl`)});
  for await (const line of lines) yield JSON.parse(line);
}

/**
 * All that is searched of a record as one text, in which the title counts as much as in our index.
 * @param {Given} record
 */
export function textOf({title, body, labels}) {
  return [...Array(TITLE_TIMES).fill(title), body, ...labels].join('\n');
}

/** @param {string} path */
export async function json(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/**
 * What a server sends of files that it compresses.
 * @param {(string | URL)[]} files
 */
export async function gzipped(files) {
  const contents = await Promise.all(files.map(file => readFile(file)));
  return contents.reduce((sum, content) => sum + gzipSync(content, {level: 9}).length, 0);
}

/**
 * A file of an installed package.
 * @param {string} path
 */
export function installed(path) {
  return new URL(`node_modules/${path}`, import.meta.url);
}

/** Fetches from the disk and counts: scripts and JSON gzipped, all else, being packed, as it is. */
export class CountingFetch {
  constructor() {
    this.bytes = 0;
    this.files = 0;
    /** @type {Map<string, {content: Buffer, sent: number}>} */
    this.known = new Map();
    this.fetch = this.fetch.bind(this);
  }

  clear() {
    this.bytes = 0;
    this.files = 0;
  }

  /** @param {string | URL} url */
  async fetch(url) {
    const file = new URL(new URL(url).pathname, 'file:');
    const served = this.known.get(file.href) ?? (await serve(file));
    if (served === null) return new Response('', {status: 404});
    this.known.set(file.href, served);
    this.bytes += served.sent;
    this.files++;
    return new Response(served.content);
  }
}

/** @param {URL} file */
async function serve(file) {
  const content = await readFile(file).catch(() => null);
  if (content === null) return null;
  const sent = /\.(js|mjs|json)$/.test(file.pathname) ? await gzipped([file]) : content.length;
  return {content, sent};
}
