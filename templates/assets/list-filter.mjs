/**
 * Filters and sorts the list of records on this page. The address is its one state (?year, agency,
 * …, sort): the choices, the rows and what is said of them follow from it. The other pages of a
 * long list are fetched when the first choice is made.
 */

import * as view from './list-view.mjs';
import {asked, keepPlace, part, remember} from './page-parts.mjs';

/** @typedef {import('./list-view.mjs').Row} Row */

/** Fields of all lists (ListField); this one may have no choice of some. */
const FIELDS = ['year', 'agency', 'kind', 'strategy', 'topic'];

const {selects} = view;
const filters = selects.slice(0, -1);
const sort = selects[selects.length - 1];
const list = part('List', HTMLElement);
const total = Number(list.dataset.total);
const pageRows = view.ownRows();
/** Links to the pages of the list, in order; for this page it is a span. */
const pages = [...document.querySelectorAll('main .pages li > :not([rel])')];
const isPaged = pages.length > 0;

/** Every row of the list, in its order; of this page only, until the others are fetched. */
let rows = pageRows;
let isWhole = !isPaged;
/** @type {Promise<void> | undefined} */
let loading;

/** Puts the address into the choices, and shows which values are not offered. */
function readAddress() {
  view.offerAll(); // the choices made so far leave out what the address may ask for
  const unapplied = [];
  for (const select of selects) {
    const values = asked(select.name);
    const offered = [...select.options].map((option) => option.value);
    const at = values.findIndex((value) => offered.includes(value));
    select.value = values[at] ?? '';
    unapplied.push(...values.filter((_, place) => place !== at));
  }
  const names = selects.map((select) => select.name);
  const missing = FIELDS.filter((field) => !names.includes(field));
  view.showUnapplied([...unapplied, ...missing.flatMap(asked)]);
}

function writeAddress() {
  view.showUnapplied([]);
  const chosen = selects.filter((select) => select.value !== '');
  const state = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
  const query = `${state}` && `?${state}`;
  remember('replaceState', location.pathname + query + location.hash, history.state);
}

/** Tells whether a row has the chosen value in every field but one. @param {Row} row @param {number} except */
function matches(row, except = -1) {
  return filters.every(({value}, at) => at === except || value === '' || row.values[at].includes(value));
}

/** Counts the rows that a value in place of its field's choice would show. @param {number} at @param {string} value */
function countOf(at, value) {
  return rows.filter((row) => row.values[at].includes(value) && matches(row, at)).length;
}

/** @type {Record<string, (left: Row, right: Row) => number>} */
const orders = {
  oldest: byPlace('year', -1),
  agency: byPlace('agency', 1),
  strategy: byPlace('strategy', 1),
  title: byTitle(),
};

/** Orders by the place of a row's value among the options, as names have no order of their own; rows without one come last. @param {string} name @param {1 | -1} sign */
function byPlace(name, sign) {
  const at = filters.findIndex((select) => select.name === name);
  const options = [...(filters[at]?.options ?? [])].map((option) => option.value);
  const place = (/** @type {Row} */ row) => {
    const index = options.indexOf(row.values[at][0]);
    return index < 0 ? Infinity : sign * index;
  };
  return (/** @type {Row} */ left, /** @type {Row} */ right) => compare(place(left), place(right));
}

/** Compares without subtraction, since Infinity less Infinity is no number. @param {number} left @param {number} right */
function compare(left, right) {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Orders by strokes where titles are Chinese (the collation of zh-Hant); marks around names do not count. */
function byTitle() {
  const options = {numeric: true, ignorePunctuation: true};
  const collator = new Intl.Collator(pageRows[0].title.lang || document.documentElement.lang, options);
  return (/** @type {Row} */ left, /** @type {Row} */ right) => collator.compare(left.title.text, right.title.text);
}

// Sort order and number of the rows on the page: they are moved only when one of them changes.
let arranged = ` ${pageRows.length}`;

/** Shows the chosen rows of those at hand. */
function show() {
  const isFiltered = filters.some((select) => select.value !== '');
  const isSorted = sort.value !== '';
  const arrangement = `${sort.value} ${rows.length}`;
  if (arrangement !== arranged) {
    const order = orders[sort.value];
    view.arrange(order ? [...rows].sort(order) : rows, isSorted && sort.value !== 'oldest');
    arranged = arrangement;
  }
  const isPart = isPaged && !isFiltered && !isSorted;
  view.show(rows, (row) => (isPart ? row.isHere : matches(row)), isFiltered, isPart);
  view.offer((at, value, option) => (isWhole ? countOf(at, value) : Number(option.dataset.count)));
  const seen = isPart ? pageRows.length : rows.filter((row) => matches(row)).length;
  view.tell(said(isPart, isFiltered, seen), isFiltered || isSorted);
}

/** @param {boolean} isPart @param {boolean} isFiltered @param {number} seen */
function said(isPart, isFiltered, seen) {
  if (isPart) {
    return view.say('page', pageRows.length, total);
  }
  if (isFiltered) {
    return seen > 0 ? view.say('shown', seen, total) : view.say('none', total);
  }
  return view.say('all', total);
}

/** Fetches the other pages of the list. */
async function load() {
  const fetched = await Promise.all(pages.map(fetchPage));
  rows = fetched.flatMap((page) => (page === undefined ? pageRows : view.adopt(page.html, page.address)));
  isWhole = true;
}

/** @param {Element} link @returns {Promise<{html: string, address: string} | undefined>} */
async function fetchPage(link) {
  if (!(link instanceof HTMLAnchorElement)) {
    return undefined;
  }
  const answer = await fetch(link.href);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${link.href}`);
  }
  return {html: await answer.text(), address: link.href};
}

/** Shows the chosen rows of the whole list. */
async function run() {
  const isChosen = selects.some((select) => select.value !== '');
  if (isWhole || !isChosen) {
    show();
    return;
  }
  view.tell(view.say('loading'), true);
  loading ??= load();
  try {
    await loading;
    show();
  } catch (error) {
    loading = undefined;
    view.tell(view.say('failed'), true, true);
    console.error(error);
  }
}

function changed() {
  writeAddress();
  return run();
}

function clear() {
  for (const select of selects) {
    select.value = '';
  }
  return changed();
}

/** Clears the filters when a link leads to a place that they hide. @param {MouseEvent} event */
function uncover(event) {
  const link = event.target instanceof Element && event.target.closest('a');
  if (link && link.hash && link.pathname === location.pathname && view.hides(decodeURIComponent(link.hash.slice(1)))) {
    clear();
  }
}

for (const select of selects) {
  select.addEventListener('change', changed);
}
part('List-filter', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
part('List-clear', HTMLButtonElement).addEventListener('click', () => {
  clear();
  view.keepFocus();
});
part('List-retry', HTMLButtonElement).addEventListener('click', () => {
  run();
  view.keepFocus();
});
document.addEventListener('click', uncover, {capture: true});
addEventListener('popstate', () => {
  readAddress();
  run();
});

readAddress();
view.enable();
const back = keepPlace();
await run();
list.dataset.ready = ''; // see list-wait.js
if (isPaged) {
  back();
}
