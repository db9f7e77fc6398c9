/**
 * Comparisons page: the address is its one state (?agencies=labor,health&years=106,111&by=
 * topics); the form, the table, the file and the title follow from it.
 */

import * as view from './compare-view.mjs';
import {asked, part, shortList, showLate} from './page-parts.mjs';

/** @typedef {import('./compare-view.mjs').Index} Index */
/** @typedef {import('./compare-view.mjs').Column} Column */
/** @typedef {import('./compare-view.mjs').ColumnFile} ColumnFile */
/** @typedef {{agencies: string[], years: number[], by: string}} State */

const BY = ['kinds', 'strategies', 'topics', 'figures', 'records'];
// Agencies, and years, side by side: compare.ftlh has so many menus of agencies, and 16 columns scroll.
const MOST = 4;
/** Folder of the files in the page's language. */
const DATA = new URL('../data/compare/', document.baseURI);

const form = part('Compare-form', HTMLFormElement);
const status = part('Compare-status', HTMLElement);
const notice = part('Compare-notice', HTMLElement);
const result = part('Compare-result', HTMLElement);
const retry = part('Compare-retry', HTMLElement);
const selects = [...form.querySelectorAll('select')];
const checks = [...form.querySelectorAll('input')];
const ofYears = checks.filter((check) => check.name === 'year');
const ofBy = checks.filter((check) => check.name === 'by');
const siteTitle = document.title;

/** @type {Map<string, Promise<any>>} */
const files = new Map();

/** Returns a file, fetched once; a failure is forgotten, so that another try may succeed. @param {string} name */
function fetched(name) {
  const file = files.get(name) ?? fetchFile(name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

/** @param {string} name */
async function fetchFile(name) {
  const answer = await fetch(new URL(name, DATA));
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer.json();
}

/** Returns the state in the address, and its values that mean nothing here. @param {Index} index */
function readAddress(index) {
  const [agencies, otherAgencies] = partition(values('agencies'), (id) =>
    Object.hasOwn(index.agencies, id),
  );
  // ROC years have up to three digits; a year without a report is told in its column.
  const [years, otherYears] = partition(values('years').map(rocYear), (year) =>
    /^[1-9]\d{0,2}$/u.test(year),
  );
  const by = values('by')[0] ?? BY[0];
  return {
    state: {
      agencies: agencies.slice(0, MOST),
      years: years.slice(0, MOST).map(Number),
      by: BY.includes(by) ? by : BY[0],
    },
    unknown: [...otherAgencies, ...otherYears, ...(BY.includes(by) ? [] : [by])],
    tooMany: agencies.length > MOST || years.length > MOST,
  };
}

/** Returns the values of a list in the address: with commas or repeated, in either case. @param {string} key */
function values(key) {
  const parts = asked(key).flatMap((list) => list.split(','));
  return parts.map((value) => value.trim().toLowerCase()).filter((value) => value !== '');
}

/** Turns a year of the common era into an ROC year; anything else stays as it is. @param {string} year */
function rocYear(year) {
  return /^\d{4}$/u.test(year) && Number(year) > view.CALENDARS_APART
    ? String(Number(year) - view.CALENDARS_APART)
    : year;
}

/** Returns known and unknown values, each once. @param {string[]} values @param {(value: string) => boolean} isKnown */
function partition(values, isKnown) {
  const distinct = [...new Set(values)];
  return [distinct.filter(isKnown), distinct.filter((value) => !isKnown(value))];
}

/** @param {State} state */
function address(state) {
  const parts = [
    state.agencies.length > 0 ? `agencies=${state.agencies.join(',')}` : '',
    state.years.length > 0 ? `years=${state.years.join(',')}` : '',
    state.by === BY[0] ? '' : `by=${state.by}`,
  ].filter((part) => part !== '');
  return location.pathname + (parts.length > 0 ? `?${parts.join('&')}` : '');
}

/** Returns the state in the form. @returns {State} */
function readForm() {
  return {
    agencies: [...new Set(selects.map((select) => select.value).filter((id) => id !== ''))],
    years: ofYears.filter((check) => check.checked).map((check) => Number(check.value)),
    by: ofBy.find((check) => check.checked)?.value ?? BY[0],
  };
}

/** @param {State} state @param {number[]} years that are shown */
function fillForm(state, years) {
  selects.forEach((select, at) => {
    select.value = state.agencies[at] ?? '';
  });
  for (const check of ofYears) {
    check.checked = years.includes(Number(check.value));
  }
  for (const check of ofBy) {
    check.checked = check.value === state.by;
  }
}

/** Returns the years to show: those asked for, or the newest of the site; oldest first. @param {Index} index @param {State} state */
function yearsOf(index, state) {
  const site = index.years.map(({year}) => year).slice(0, MOST);
  return state.years.length > 0 ? state.years : site.reverse();
}

/** @param {Index} index @param {string} agency @param {number} number @returns {Promise<Column>} */
async function column(index, agency, number) {
  const year = index.years.find((known) => known.year === number);
  if (!year) {
    return {agency, year: number, plan: '', missing: view.say('gapYear'), file: undefined};
  }
  const missing = year.gaps[agency] ?? '';
  const isThere = agency === '' || year.named.includes(agency);
  const name = agency === '' ? `${number}.json` : `${number}-${agency}.json`;
  /** @type {ColumnFile | undefined} */
  const file = isThere ? await fetched(name) : undefined;
  return {agency, year: number, plan: year.plan, missing, file};
}

// Number of the newest question: answers to older ones come too late and are dropped.
let turn = 0;

/** Shows the comparison that the address asks for. */
async function run() {
  const mine = ++turn;
  retry.hidden = true;
  status.textContent = view.say('loading');
  try {
    /** @type {Index} */
    const index = await fetched('index.json');
    const {state, unknown, tooMany} = readAddress(index);
    const years = yearsOf(index, state);
    const agencies = state.agencies.length > 0 ? state.agencies : [''];
    const columns = await Promise.all(
      agencies.flatMap((agency) => years.map((year) => column(index, agency, year))),
    );
    if (mine === turn) {
      fillForm(state, years);
      const names = columns.map((shown) => view.columnName(index, shown)).join(view.say('separator'));
      const caption = view.say('status', view.say(state.by), names);
      view.show(state.by, index, columns, caption);
      status.textContent = caption;
      document.title = view.say('title', caption, siteTitle);
      tell(unknown, tooMany);
      result.hidden = false;
    }
  } catch (error) {
    if (mine === turn) {
      status.textContent = view.say('failed');
      retry.hidden = false;
      result.hidden = true;
      console.error(error);
    }
  }
}

/** @param {string[]} unknown @param {boolean} tooMany */
function tell(unknown, tooMany) {
  notice.textContent = [
    unknown.length > 0 ? view.say('unknown', shortList(unknown, view.say('separator'))) : '',
    tooMany ? view.say('tooMany') : '',
  ].join('');
  notice.hidden = notice.textContent === '';
}

form.addEventListener('change', () => {
  history.pushState(null, '', address(readForm()));
  run();
});
form.addEventListener('submit', (event) => event.preventDefault());
retry.addEventListener('click', (event) => {
  if (event.target instanceof HTMLButtonElement) {
    run();
  }
});
addEventListener('popstate', run);
part('Compare-off', HTMLElement).hidden = true;
form.hidden = false;
await run();
showLate();
