/**
 * The index that the search page asks: opened at the first question, given up when it does not
 * answer, and opened anew after any failure.
 */

/** @typedef {import('./search-view.mjs').Answer} Answer */
/** @typedef {import('./search-view.mjs').Suggestion} Suggestion */
/** @typedef {{filters: Record<string, string[]>, limit: number, offset?: number, facets: string[]}} Options */
/** @typedef {{documents: number, search(query: string, options: Options): Promise<Answer>, suggest(prefix: string): Promise<Suggestion[]>}} Index */
/** @typedef {{open(address: string, options: {fetch: (url: string) => Promise<Response>}): Promise<Index>}} Engine */
/** @typedef {{index: Promise<Index>, ended: Promise<never>, end: () => void}} Opened */

/** The site's root, from /assets/. */
const ROOT = new URL('../', import.meta.url);
const LIMIT = 20_000; // ms that an answer may take

/** @type {Opened | undefined} */
let opened;
let failures = 0;
let distrusted = false; // whether the browser's own copies may be what is wrong

/** The index, for what may fail in silence. */
export function ready() {
  return current().index;
}

/**
 * Asks the index.
 * @template T
 * @param {(index: Index) => Promise<T>} question
 * @returns {Promise<T>} which fails with what is wrong in its `code`
 */
export async function ask(question) {
  const asked = current();
  const timer = setTimeout(asked.end, LIMIT);
  try {
    return await Promise.race([asked.index.then(question), asked.ended]);
  } catch (fault) {
    giveUp(asked, fault);
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {unknown} fault */
export function codeOf(fault) {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'other';
}

function current() {
  opened ??= begin();
  return opened;
}

/** @returns {Opened} */
function begin() {
  const life = new AbortController();
  /** @type {Promise<never>} */
  const ended = new Promise((_, reject) => {
    life.signal.addEventListener('abort', () => reject(fault('network', life.signal.reason)));
  });
  ended.catch(() => {}); // it matters only to questions
  const made = {index: open(life.signal), ended, end: () => life.abort()};
  made.index.catch((cause) => giveUp(made, cause));
  return made;
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
    throw fault('engine', cause);
  });
  /** @type {RequestInit} */
  const how = {signal, cache: distrusted ? 'reload' : 'default'};
  return engine.open(new URL('search-index/', ROOT).href, {fetch: (url) => fetch(url, how)});
}

/** An error like the engine's. @param {string} code @param {unknown} cause */
function fault(code, cause) {
  return Object.assign(new Error(code, {cause}), {code});
}
