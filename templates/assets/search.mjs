/**
 * Search page: asks the engine while the reader types. The address is its one state (?q, the
 * filters, page); the box, the checked filters, the results and the title follow from it.
 */

import {asked as askedFor, keepPlace, part, remember, showLate} from './page-parts.mjs';
import {ask, codeOf, ready} from './search-index.mjs';
import * as view from './search-view.mjs';

/** @typedef {import('./search-view.mjs').Suggestion} Suggestion */

const FIELDS = ['year', 'kind', 'agency', 'topic'];
// Fields that the engine counts without reading more files (SORTED_FIELDS of filters.mjs).
const LIGHT_FIELDS = FIELDS.slice(0, 3);
// Records of an index whose topics are read at once: two bytes each, 20.9 KB at 10,000 (src/docs/benchmarks.md).
const FEW_RECORDS = 5000;
// Milliseconds without a key before a search: less than the 150 of a phone's round trip, so it is hardly felt.
const PAUSE = 120;
// Milliseconds until the page says that it searches: more than two round trips, which most answers take.
const PATIENCE = 400;

const box = part('Search', HTMLInputElement);
const form = part('Search-form', HTMLFormElement);
const filters = part('Search-filters', HTMLDetailsElement);
const heading = part('Search-heading', HTMLElement);
const siteTitle = document.title;

/** Returns the state in the form. */
function asked(page = 1) {
  const query = box.value.trim();
  const state = new URLSearchParams(query ? {q: query} : {});
  for (const check of view.checks.filter(({checked}) => checked)) {
    state.append(check.name, check.value);
  }
  if (page > 1) {
    state.set('page', String(page));
  }
  return state;
}

/** Returns the page of a state: up to six digits, any other text is the first. @param {URLSearchParams} state */
function pageOf(state) {
  const page = state.get('page') ?? '';
  return /^[1-9]\d{0,5}$/u.test(page) ? Number(page) : 1;
}

/** Puts the address into the form. */
function readAddress() {
  const given = new URLSearchParams(location.search);
  box.value = given.get('q') ?? '';
  const wanted = FIELDS.flatMap((field) => askedFor(field).map((value) => ({field, value})));
  const unapplied = new Set(wanted);
  for (const check of view.checks) {
    const found = wanted.find(({field, value}) => field === check.name && value === check.value);
    check.checked = found !== undefined;
    found && unapplied.delete(found);
  }
  view.showUnapplied([...unapplied].map(({value}) => value));
  return asked(pageOf(given));
}

/** @param {URLSearchParams} state */
function address(state) {
  return location.pathname + (`${state}` && `?${state}`);
}

let current = readAddress();
// State that the history holds; `current` stands in its place while the reader types.
let committed = current;

/** @param {'replaceState' | 'pushState'} how @param {URLSearchParams} state */
function write(how, state) {
  view.showUnapplied([]);
  remember(how, address(state));
}

/** Asks an unfinished question, for which the history has no step. @param {URLSearchParams} state */
function draft(state) {
  current = state;
  write('replaceState', state);
  return run();
}

/** Asks a question that "back" shall lead to. @param {URLSearchParams} state */
function commit(state) {
  clearTimeout(pause);
  hideSuggestions();
  if (`${current}` !== `${committed}`) {
    write('replaceState', committed); // the unfinished question stood in its place
    write('pushState', current);
  }
  if (`${state}` !== `${current}`) {
    write('pushState', state);
  }
  current = committed = state;
  return run();
}

// Number of the newest question: answers to older ones come too late and are dropped.
let turn = 0;

/** Shows the answer to the current state. */
async function run() {
  const mine = ++turn;
  const query = current.get('q') ?? '';
  document.title = query ? view.say('title', view.short(query), siteTitle) : siteTitle;
  view.showChips(removeFilters);
  view.showWaiting(query !== '');
  const patience = setTimeout(() => query && mine === turn && view.showSearching(), PATIENCE);
  try {
    const showAnswer = query ? await answer(query, current) : view.showStart;
    if (mine === turn) {
      await showAnswer();
    }
  } catch (error) {
    if (mine === turn) {
      fail(error);
    }
  } finally {
    clearTimeout(patience);
    if (mine === turn) {
      view.showWaiting(false);
    }
  }
}

let topicsWanted = false;

function countTopics() {
  topicsWanted = true;
  return run();
}

/** Returns the fields to count by. @param {number} records in the index @param {string[]} chosen */
function counted(records, chosen) {
  const all = topicsWanted || chosen.includes('topic') || records <= FEW_RECORDS;
  return all ? FIELDS : LIGHT_FIELDS;
}

/** Asks, and returns the function that shows the answer. @param {string} query @param {URLSearchParams} state */
async function answer(query, state) {
  const chosen = FIELDS.filter((field) => state.has(field));
  const filters = Object.fromEntries(chosen.map((field) => [field, state.getAll(field)]));
  const page = pageOf(state);
  const offset = (page - 1) * view.ROWS;
  const options = {filters, limit: view.ROWS, offset};
  const found = await ask((index) =>
    index.search(query, {...options, facets: counted(index.documents, chosen)}),
  );
  if (found.hits.length > 0) {
    const addressOf = (/** @type {number} */ number) => address(asked(number));
    return () => view.showResults(found, page, addressOf, countTopics);
  }
  if (found.total > 0 && page > 1) {
    const last = Math.ceil(found.total / view.ROWS);
    return () => draft((committed = asked(Math.min(page - 1, last)))); // the address asks for a page beyond the last
  }
  // Nothing under these filters: how many without them is told beside the button that removes them.
  const unfiltered = {filters: {}, limit: 1, facets: []};
  const all = chosen.length > 0 ? await ask((index) => index.search(query, unfiltered)) : found;
  return () => view.showNone(query, all.total);
}

/** @param {unknown} error */
function fail(error) {
  view.showFailure(codeOf(error));
  console.error(error);
}

/** @param {HTMLInputElement[]} chosen */
function removeFilters(chosen) {
  for (const check of chosen) {
    check.checked = false;
  }
  commit(asked());
  heading.focus({preventScroll: true});
}

// Number of the newest request for suggestions, as `turn` is of questions.
let guess = 0;

function hideSuggestions() {
  guess++;
  view.showSuggestions([], choose);
}

async function suggest() {
  const mine = ++guess;
  const query = box.value.trim();
  /** @type {Suggestion[]} */
  const none = [];
  // A failure here is left to the search, which says what is wrong.
  const offered = query ? await ready().then((index) => index.suggest(query)).catch(() => none) : none;
  if (mine === guess) {
    view.showSuggestions(offered.filter(({text}) => text !== query), choose);
  }
}

/** @param {string} text that was suggested */
function choose(text) {
  box.value = text;
  commit(asked());
  heading.focus({preventScroll: true});
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

/** After the box has changed; a space at its end asks for nothing new. */
function typed() {
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (asked().get('q') !== current.get('q')) {
      draft(asked());
      suggest();
    }
  }, PAUSE);
}

/** @param {SubmitEvent} event */
function submitted(event) {
  event.preventDefault();
  if (asked().get('q') !== current.get('q')) {
    current = asked();
  }
  commit(current);
  if (matchMedia('(pointer: coarse)').matches) {
    box.blur(); // closes the keyboard on the screen, which covers the results
  }
}

/** Turns the page here, unless the reader wants it in another tab. @param {MouseEvent} event */
async function turnPage(event) {
  const link = event.target instanceof Element && event.target.closest('a');
  const isChord = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (link && event.button === 0 && !isChord) {
    event.preventDefault();
    await commit(new URLSearchParams(new URL(link.href).search));
    heading.focus();
  }
}

/** Opens the filters on a wide screen, where they stand beside the results. @param {{matches: boolean}} wide */
function placeFilters({matches}) {
  filters.open = matches;
}

box.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) {
    typed();
  }
});
// The index is fetched before the first word is typed; a failure is left to the search.
box.addEventListener('focus', () => ready().catch(() => {}), {once: true});
box.addEventListener('compositionstart', () => clearTimeout(pause)); // half a word is no query
box.addEventListener('compositionend', typed);
form.addEventListener('submit', submitted);
filters.addEventListener('change', () => commit(asked()));
part('Search-pages', HTMLElement).addEventListener('click', turnPage);
part('Search-unfilter', HTMLElement).addEventListener('click', (event) => {
  if (event.target instanceof HTMLButtonElement) {
    removeFilters(view.checks);
  }
});
part('Search-retry', HTMLElement).addEventListener('click', (event) => {
  if (event.target instanceof HTMLButtonElement) {
    run();
  }
});
addEventListener('popstate', () => {
  clearTimeout(pause);
  hideSuggestions();
  current = committed = readAddress();
  run();
});
// choices.css and found.css fold and place the filters at the same width.
const wide = matchMedia('(min-width: 56rem)');
wide.addEventListener('change', placeFilters);
placeFilters(wide);
part('Search-off', HTMLElement).hidden = true;
part('Search-keys', HTMLElement).hidden = false;

const back = keepPlace();
await run();
showLate();
back();
