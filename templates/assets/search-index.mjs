/**
 * Index of the search page: opened at the first question, given up when it does not answer, and
 * opened anew after any failure.
 */

/** @typedef {import('./search-view.mjs').Answer} Answer */
/** @typedef {import('./search-view.mjs').Suggestion} Suggestion */
/** @typedef {{filters: Record<string, string[]>, limit: number, offset?: number, facets: string[]}} Options */
/** @typedef {{documents: number, search(query: string, options: Options): Promise<Answer>, suggest(prefix: string): Promise<Suggestion[]>}} Index */
/** @typedef {{open(address: string, options: {fetch: (url: string) => Promise<Response>}): Promise<Index>}} Engine */
/** @typedef {{index: Promise<Index>, ended: Promise<never>, end: () => void}} Opened */

/** Root of the site, from /assets/. */
const ROOT = new URL('../', import.meta.url);
// Milliseconds that an answer may take: nine times the 2.2 s of a phone's first (src/docs/benchmarks.md).
const LIMIT = 20_000;

/** @type {Opened | undefined} */
let opened;
let failures = 0;
// Whether the browser's own copies of the files may be wrong: then it is told to fetch them anew.
let distrusted = false;

/** Returns the index, for callers that may fail in silence. */
export function ready() {
  return current().index;
}

/**
 * Asks the index.
 * @template T
 * @param {(index: Index) => Promise<T>} question
 * @returns {Promise<T>} whose error has a `code`
 */
export async function ask(question) {
  const asked = current();
  const timer = setTimeout(asked.end, LIMIT);
  try {
    return await Promise.race([asked.index.then(question), asked.ended]);
  } catch (error) {
    giveUp(asked, error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {unknown} error */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : 'other';
}

function current() {
  opened ??= begin();
  return opened;
}

/** @returns {Opened} */
function begin() {
  const controller = new AbortController();
  const {signal} = controller;
  /** @type {Promise<never>} */
  const ended = new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(failure('network', signal.reason)));
  });
  // Without a question nobody awaits it, and browsers report rejections that nobody handles.
  ended.catch(() => {});
  const begun = {index: open(signal), ended, end: () => controller.abort()};
  begun.index.catch((cause) => giveUp(begun, cause));
  return begun;
}

/** Lets the next question open the index anew. @param {Opened} failed @param {unknown} cause */
function giveUp(failed, cause) {
  if (opened === failed) {
    opened = undefined;
    failures++;
    distrusted = codeOf(cause) !== 'network';
  }
}

/** @param {AbortSignal} signal ends all requests */
async function open(signal) {
  // A browser may keep a module's failure under its address: another try needs another address.
  const address = new URL(`search/engine.mjs${failures > 0 ? `?${failures}` : ''}`, ROOT);
  /** @type {Engine} */
  const engine = await import(address.href).catch((cause) => {
    throw failure('engine', cause);
  });
  /** @type {RequestInit} */
  const how = {signal, cache: distrusted ? 'reload' : 'default'};
  return engine.open(new URL('search-index/', ROOT).href, {fetch: (url) => fetch(url, how)});
}

/** Returns an error like the engine's. @param {string} code @param {unknown} cause */
function failure(code, cause) {
  return Object.assign(new Error(code, {cause}), {code});
}
