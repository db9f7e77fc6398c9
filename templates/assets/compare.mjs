/**
 * The page of comparisons: the address is its one state (?agencies=labor,health&years=106,111&by=
 * topics); the form, the table, the file and the title follow from it.
 */

import * as view from './compare-view.mjs';
import {asked, part, showLate, told} from './page-parts.mjs';

/** @typedef {import('./compare-view.mjs').Index} Index */
/** @typedef {import('./compare-view.mjs').Column} Column */
/** @typedef {import('./compare-view.mjs').ColumnFile} ColumnFile */
/** @typedef {{agencies: string[], years: number[], by: string}} State */

const BY = ['kinds', 'strategies', 'topics', 'figures', 'records'];
const MOST = 4; // agencies, and years, side by side
const FIRST_YEAR = 1912; // of the common era that the calendar of the site has
const DATA = new URL('../data/compare/', document.baseURI); // in the page's language

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

/** A file, fetched once; a failure is forgotten, so that another try may succeed. @param {string} name */
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

/** What the address asks for, and the values in it that mean nothing. @param {Index} index */
function readAddress(index) {
  const [agencies, strange] = sorted(values('agencies'), (id) =>
    Object.hasOwn(index.agencies, id),
  );
  const [years, odd] = sorted(values('years').map(rocYear), (year) =>
    /^[1-9]\d{0,2}$/u.test(year),
  );
  const by = values('by')[0] ?? BY[0];
  return {
    state: {
      agencies: agencies.slice(0, MOST),
      years: years.slice(0, MOST).map(Number),
      by: BY.includes(by) ? by : BY[0],
    },
    unknown: [...strange, ...odd, ...(BY.includes(by) ? [] : [by])],
    tooMany: agencies.length > MOST || years.length > MOST,
  };
}

/** The values of a list in the address, however it is written. @param {string} key */
function values(key) {
  const each = asked(key).flatMap((list) => list.split(','));
  return each.map((value) => value.trim().toLowerCase()).filter((value) => value !== '');
}

/** A year of the common era in our calendar; anything else as it is. @param {string} year */
function rocYear(year) {
  return /^\d{4}$/u.test(year) && Number(year) >= FIRST_YEAR
    ? String(Number(year) - FIRST_YEAR + 1)
    : year;
}

/** Known and unknown values, each once. @param {string[]} values @param {(value: string) => boolean} isKnown */
function sorted(values, isKnown) {
  const each = [...new Set(values)];
  return [each.filter(isKnown), each.filter((value) => !isKnown(value))];
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

/** What the form asks for. @returns {State} */
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

/** The years to show: those asked for, or the newest of the site; oldest first. @param {Index} index @param {State} state */
function yearsOf(index, state) {
  const site = index.years.map(({year}) => year).slice(0, MOST);
  return state.years.length > 0 ? state.years : site.reverse();
}

/** @param {Index} index @param {string} agency @param {number} number @returns {Promise<Column>} */
async function column(index, agency, number) {
  const year = index.years.find((each) => each.year === number);
  if (!year) {
    return {agency, year: number, plan: '', gap: view.say('gapYear'), file: undefined};
  }
  const gap = year.gaps[agency] ?? '';
  const isThere = agency === '' || year.named.includes(agency);
  const name = agency === '' ? `${number}.json` : `${number}-${agency}.json`;
  /** @type {ColumnFile | undefined} */
  const file = isThere ? await fetched(name) : undefined;
  return {agency, year: number, plan: year.plan, gap, file};
}

let turn = 0; // of the newest question; answers to older ones come too late

/** Shows what the address asks for. */
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
      const names = columns.map((each) => view.columnName(index, each)).join(view.say('separator'));
      const caption = view.say('status', view.say(state.by), names);
      view.show(state.by, index, columns, caption);
      status.textContent = caption;
      document.title = view.say('title', caption, siteTitle);
      tell(unknown, tooMany);
      result.hidden = false;
    }
  } catch (fault) {
    if (mine === turn) {
      status.textContent = view.say('failed');
      retry.hidden = false;
      result.hidden = true;
      console.error(fault);
    }
  }
}

/** @param {string[]} unknown @param {boolean} tooMany */
function tell(unknown, tooMany) {
  notice.textContent = [
    unknown.length > 0 ? view.say('unknown', told(unknown, view.say('separator'))) : '',
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
