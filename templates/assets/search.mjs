/**
 * The search page: asks the engine while the reader types. The address is its one state (?q, the
 * filters, page); the box, the checked filters, the results and the title follow from it.
 */

import {asked as askedFor, keepPlace, part, showLate} from './page-parts.mjs';
import {ask, codeOf, ready} from './search-index.mjs';
import * as view from './search-view.mjs';

/** @typedef {import('./search-view.mjs').Suggestion} Suggestion */

const FIELDS = ['year', 'kind', 'agency', 'topic'];
const LIGHT_FIELDS = FIELDS.slice(0, 3); // counted without reading more
const FEW_RECORDS = 5000; // whose topics are read at once: two bytes each
const PAUSE = 120; // ms without a key before a search
const PATIENCE = 400; // ms until the page says that it searches

const box = part('Search', HTMLInputElement);
const form = part('Search-form', HTMLFormElement);
const filters = part('Search-filters', HTMLDetailsElement);
const heading = part('Search-heading', HTMLElement);
const siteTitle = document.title;

/** What the form asks for. */
function asked(page = 1) {
  const query = box.value.trim();
  const state = new URLSearchParams(query ? {q: query} : {});
  for (const check of view.checks.filter((each) => each.checked)) {
    state.append(check.name, check.value);
  }
  if (page > 1) {
    state.set('page', String(page));
  }
  return state;
}

/** @param {URLSearchParams} state */
function pageOf(state) {
  const page = state.get('page') ?? '';
  return /^[1-9]\d{0,5}$/u.test(page) ? Number(page) : 1;
}

/** Puts the address into the form. */
function readAddress() {
  const given = new URLSearchParams(location.search);
  box.value = given.get('q') ?? '';
  const wanted = FIELDS.flatMap((field) => askedFor(field).map((value) => ({field, value})));
  const strange = new Set(wanted);
  for (const check of view.checks) {
    const found = wanted.find(({field, value}) => field === check.name && value === check.value);
    check.checked = found !== undefined;
    found && strange.delete(found);
  }
  view.tellStrange([...strange].map(({value}) => value));
  return asked(pageOf(given));
}

/** @param {URLSearchParams} state */
function address(state) {
  return location.pathname + (`${state}` && `?${state}`);
}

let current = readAddress();
let committed = current; // what the history holds; `current` stands in its place while one types

/** @param {URLSearchParams} state @param {'replaceState' | 'pushState'} how */
function remember(state, how) {
  view.tellStrange([]);
  try {
    history[how](null, '', address(state));
  } catch {
    // Safari takes a hundred in half a minute; a later one makes up for this.
  }
}

/** Asks for something unfinished: history keeps no step for it. @param {URLSearchParams} state */
function draft(state) {
  current = state;
  remember(state, 'replaceState');
  return run();
}

/** Asks for something that "back" shall lead to. @param {URLSearchParams} state */
function commit(state) {
  clearTimeout(pause);
  hideSuggestions();
  if (`${current}` !== `${committed}`) {
    remember(committed, 'replaceState'); // what one typed stood in its place
    remember(current, 'pushState');
  }
  if (`${state}` !== `${current}`) {
    remember(state, 'pushState');
  }
  current = committed = state;
  return run();
}

let turn = 0; // of the newest question; answers to older ones come too late

/** Shows what the current state asks for. */
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
  } catch (fault) {
    if (mine === turn) {
      fail(fault);
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

/** The fields to count by. @param {number} records in the index @param {string[]} chosen */
function counted(records, chosen) {
  const all = topicsWanted || chosen.includes('topic') || records <= FEW_RECORDS;
  return all ? FIELDS : LIGHT_FIELDS;
}

/** Asks, and gives what shows the answer. @param {string} query @param {URLSearchParams} state */
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
    return () => draft((committed = asked(Math.min(page - 1, last)))); // no such page
  }
  const unfiltered = {filters: {}, limit: 1, facets: []};
  const all = chosen.length > 0 ? await ask((index) => index.search(query, unfiltered)) : found;
  return () => view.showNone(query, all.total);
}

/** @param {unknown} fault */
function fail(fault) {
  view.showFailure(codeOf(fault));
  console.error(fault);
}

/** @param {HTMLInputElement[]} chosen */
function removeFilters(chosen) {
  for (const check of chosen) {
    check.checked = false;
  }
  commit(asked());
  heading.focus({preventScroll: true});
}

let guess = 0; // of the newest suggestions

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
    view.showSuggestions(offered.filter((each) => each.text !== query), choose);
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
    box.blur(); // the keyboard on the screen makes room for the results
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

/** On a wide screen, filters stand open beside the results. @param {{matches: boolean}} wide */
function placeFilters({matches}) {
  filters.open = matches;
}

box.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) {
    typed();
  }
});
box.addEventListener('focus', () => ready().catch(() => {}), {once: true}); // for the first word
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
const wide = matchMedia('(min-width: 56rem)');
wide.addEventListener('change', placeFilters);
placeFilters(wide);
part('Search-off', HTMLElement).hidden = true;
part('Search-keys', HTMLElement).hidden = false;

const back = keepPlace();
await run();
showLate();
back();
