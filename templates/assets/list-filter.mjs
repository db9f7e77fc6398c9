/**
 * Filters and sorts the list of records on this page. The address is its one state (?year, agency,
 * …, sort): the choices, the rows and what is said of them follow from it. The other pages of a
 * long list are fetched when the first choice is made.
 */

import * as view from './list-view.mjs';
import {asked, keepPlace, part} from './page-parts.mjs';

/** @typedef {import('./list-view.mjs').Row} Row */

/** What lists can be filtered by; this one may have no choice of some. */
const FIELDS = ['year', 'agency', 'kind', 'strategy', 'topic'];

const {selects} = view;
const filters = selects.slice(0, -1);
const sort = selects[selects.length - 1];
const list = part('List', HTMLElement);
const total = Number(list.dataset.total);
const own = view.ownRows();
/** The way to each page of the list, in order; none for this one. */
const pages = [...document.querySelectorAll('main .pages li > :not([rel])')];
const isPaged = pages.length > 0;

/** Every row of the list, in its order; of this page only, until the others are fetched. */
let rows = own;
let isWhole = !isPaged;
/** @type {Promise<void> | undefined} */
let loading;

/** Puts the address into the choices, and tells what is none of them. */
function readAddress() {
  view.offerAll(); // the choices made so far leave out what the address may ask for
  const strange = [];
  for (const select of selects) {
    const values = asked(select.name);
    const offered = [...select.options].map((option) => option.value);
    const at = values.findIndex((value) => offered.includes(value));
    select.value = values[at] ?? '';
    strange.push(...values.filter((_, other) => other !== at));
  }
  const names = selects.map((select) => select.name);
  view.tellStrange([...strange, ...FIELDS.filter((field) => !names.includes(field)).flatMap(asked)]);
}

function writeAddress() {
  view.tellStrange([]);
  const chosen = selects.filter((select) => select.value !== '');
  const state = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
  const query = `${state}` && `?${state}`;
  try {
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  } catch {
    // Safari takes a hundred in half a minute; a later one makes up for this.
  }
}

/** Whether a row has what is chosen in every field, but for one. @param {Row} row @param {number} except */
function matches(row, except = -1) {
  return filters.every(({value}, at) => at === except || value === '' || row.values[at].includes(value));
}

/** How many rows would be seen with a value in place of its field's choice. @param {number} at @param {string} value */
function countOf(at, value) {
  return rows.filter((row) => row.values[at].includes(value) && matches(row, at)).length;
}

/** @type {Record<string, (one: Row, other: Row) => number>} */
const orders = {
  oldest: byPlace('year', -1),
  agency: byPlace('agency', 1),
  strategy: byPlace('strategy', 1),
  title: byTitle(),
};

/** By the place of a row's value among those that the page offers; rows without one come last. @param {string} name @param {1 | -1} sign */
function byPlace(name, sign) {
  const at = filters.findIndex((select) => select.name === name);
  const options = [...(filters[at]?.options ?? [])].map((option) => option.value);
  const place = (/** @type {Row} */ row) => {
    const found = options.indexOf(row.values[at][0]);
    return found < 0 ? Infinity : sign * found;
  };
  return (/** @type {Row} */ one, /** @type {Row} */ other) => compare(place(one), place(other));
}

/** @param {number} one @param {number} other */
function compare(one, other) {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** By strokes where titles are Chinese, as their language has it; marks around names do not count. */
function byTitle() {
  const options = {numeric: true, ignorePunctuation: true};
  const collator = new Intl.Collator(own[0].title.lang || document.documentElement.lang, options);
  return (/** @type {Row} */ one, /** @type {Row} */ other) => collator.compare(one.title.text, other.title.text);
}

let arranged = ` ${own.length}`; // the sort order and rows that stand on the page

/** Shows what is chosen. */
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
  const seen = isPart ? own.length : rows.filter((row) => matches(row)).length;
  view.tell(said(isPart, isFiltered, seen), isFiltered || isSorted);
}

/** @param {boolean} isPart @param {boolean} isFiltered @param {number} seen */
function said(isPart, isFiltered, seen) {
  if (isPart) {
    return view.say('page', own.length, total);
  }
  if (isFiltered) {
    return seen > 0 ? view.say('shown', seen, total) : view.say('none', total);
  }
  return view.say('all', total);
}

/** Fetches the other pages of the list. */
async function load() {
  const fetched = await Promise.all(pages.map(fetchPage));
  rows = fetched.flatMap((page) => (page === undefined ? own : view.adopt(page.html, page.address)));
  isWhole = true;
}

/** @param {Element} way @returns {Promise<{html: string, address: string} | undefined>} */
async function fetchPage(way) {
  if (!(way instanceof HTMLAnchorElement)) {
    return undefined;
  }
  const answer = await fetch(way.href);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${way.href}`);
  }
  return {html: await answer.text(), address: way.href};
}

/** Shows what is chosen, of the whole list. */
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
  } catch (fault) {
    loading = undefined;
    view.tell(view.say('failed'), true, true);
    console.error(fault);
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

/** A link to a place that a filter hides shows it again. @param {MouseEvent} event */
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
