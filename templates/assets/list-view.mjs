/**
 * View of a list of records and the bar above it: which rows are seen, in which order, and what the
 * bar says. All its words stand on the page, in <template id="List-words">.
 */

import {part, unappliedNotice, wordsOf} from './page-parts.mjs';

/**
 * Row of the list, with the ids of its values, field after field.
 * @typedef {{item: HTMLLIElement, title: HTMLAnchorElement, values: string[][], home: Element, isHere: boolean}} Row
 */

/** Returns the page's words under a key, with values in place. */
export const say = wordsOf('List-words');
/** Shows which choices of the address were not applied. */
export const showUnapplied = unappliedNotice('List-notice', say);
const list = part('List', HTMLElement);
const fields = part('List-fields', HTMLFieldSetElement);
const fold = part('List-fold', HTMLButtonElement);
const status = part('List-status', HTMLElement);
const clear = part('List-clear', HTMLButtonElement);
const retry = part('List-retry', HTMLButtonElement);
/** Holds all rows of a list that is sorted across its headings. */
const flat = document.createElement('ul');
flat.className = 'records';

/** Choices, in the order of the rows' values; the last one sorts. */
export const selects = [...fields.querySelectorAll('select')];
const filters = selects.slice(0, -1);
/** Options of each filter as the page has them, with their groups: selects show a part of them. */
const offered = filters.map((select) => [...select.children].map((child) => ({child, options: optionsOf(child)})));
const originals = new Map([...list.querySelectorAll('.count')].map((count) => [count, count.textContent]));

/** @param {Element} child of a select @returns {HTMLOptionElement[]} */
function optionsOf(child) {
  return child instanceof HTMLOptionElement ? [child] : [...child.querySelectorAll('option')];
}

/** Returns the rows of this page. */
export function ownRows() {
  return rowsOf(list, (item) => /** @type {Element} */ (item.parentElement), true);
}

/** @param {Element} from @param {(item: HTMLLIElement) => Element} homeOf @param {boolean} isHere @returns {Row[]} */
function rowsOf(from, homeOf, isHere) {
  return [...from.querySelectorAll('li')]
    .filter((item) => 'facts' in item.dataset)
    .map((item) => {
      const title = /** @type {HTMLAnchorElement} */ (item.querySelector('a'));
      // As ListFilters writes them: fields apart by spaces, values by commas, a dash for none.
      const values = (item.dataset.facts ?? '').split(' ').map((ids) => (ids === '-' ? [] : ids.split(',')));
      return {item, title, values, home: homeOf(item), isHere};
    });
}

/**
 * Adds the rows of another page of the list, and the headings that are new here.
 * @param {string} html @param {string} address of that page
 */
export function adopt(html, address) {
  const other = new DOMParser().parseFromString(html, 'text/html').getElementById('List');
  if (other === null) {
    throw new Error(`no list at ${address}`);
  }
  const rows = rowsOf(other, home, false);
  for (const {title, item} of rows) {
    title.href = new URL(title.getAttribute('href') ?? '', address).href;
    item.hidden = true;
  }
  return rows;
}

/** Returns the place on this page for a row of another one. @param {HTMLLIElement} item @returns {Element} */
function home(item) {
  const original = item.closest('#List > section');
  const section = original === null ? list : document.getElementById(original.id);
  const known = section?.querySelector('.records');
  if (known) {
    return known;
  }
  const copy = /** @type {Element} */ (document.importNode(/** @type {Element} */ (original), true));
  const rows = /** @type {Element} */ (copy.querySelector('.records'));
  rows.replaceChildren();
  list.append(copy);
  const count = /** @type {Element} */ (copy.querySelector('.count'));
  originals.set(count, count.textContent);
  return rows;
}

/**
 * Puts the rows under their headings, or all into one list, where each names its heading.
 * @param {Row[]} rows in their order @param {boolean} isFlat
 */
export function arrange(rows, isFlat) {
  for (const row of rows) {
    row.item.querySelector('.records-heading')?.remove();
    if (isFlat) {
      tellHeading(row);
    }
  }
  if (isFlat) {
    list.append(flat);
  } else {
    flat.remove();
  }
  const homes = new Set(rows.map((row) => (isFlat ? flat : row.home)));
  for (const ul of homes) {
    ul.append(...rows.filter((row) => isFlat || row.home === ul).map((row) => row.item));
  }
  const sections = [...new Set(rows.map((row) => row.home.closest('section') ?? row.home))];
  // Sections are moved only out of order: moved ones lose the reader's place and the focus.
  const standing = [...list.children].filter((child) => sections.includes(child));
  if (!isFlat && standing.some((child, at) => child !== sections[at])) {
    list.append(...sections);
  }
}

/** @param {Row} row */
function tellHeading(row) {
  const at = filters.findIndex((select) => select.name === list.dataset.headings);
  const option = offered[at]?.flatMap(({options}) => options).find(({value}) => value === row.values[at][0]);
  if (option) {
    const fact = document.createElement('span');
    fact.className = 'records-heading';
    fact.textContent = option.dataset.short ?? nameOf(option);
    row.item.querySelector('.records-facts')?.prepend(fact);
  }
}

/** Returns the name of an option without its count, which offer() adds to its text. @param {HTMLOptionElement} option */
function nameOf(option) {
  return (option.dataset.name ??= option.text);
}

/**
 * @param {Row[]} rows @param {(row: Row) => boolean} isSeen
 * @param {boolean} isFiltered whether headings count what is seen
 * @param {boolean} isPart whether the other pages have the rest
 */
export function show(rows, isSeen, isFiltered, isPart) {
  for (const row of rows) {
    row.item.hidden = !isSeen(row);
  }
  for (const group of list.querySelectorAll('section, .agency-records, .records')) {
    const seen = group.querySelectorAll('li[data-facts]:not([hidden])').length;
    const isEmptied = isFiltered || flat.isConnected || group.querySelector('li') !== null;
    group.toggleAttribute('hidden', seen === 0 && isEmptied);
    const count = group.querySelector(':scope > h2 .count');
    if (count) {
      count.textContent = isFiltered ? say('count', seen) : originals.get(count) ?? '';
    }
  }
  document.querySelector('main .pages')?.toggleAttribute('hidden', !isPart);
}

/** Offers every value again: a value that is not among the options cannot be set. */
export function offerAll() {
  filters.forEach((select, at) => {
    for (const {child, options} of offered[at]) {
      child instanceof HTMLOptGroupElement && child.replaceChildren(...options);
    }
    select.replaceChildren(...offered[at].map(({child}) => child));
  });
}

/**
 * Offers the values that lead to a row, with their counts; the chosen one stays.
 * @param {(at: number, value: string, option: HTMLOptionElement) => number} countOf
 */
export function offer(countOf) {
  filters.forEach((select, at) => {
    const chosen = select.value;
    const kept = offered[at].filter(({child, options}) => {
      const useful = options.filter((option) => {
        const name = nameOf(option);
        const count = option.value && countOf(at, option.value, option);
        const isChosen = option.value === chosen; // the status says its count
        option.text = isChosen || !option.value ? name : say('option', name, Number(count));
        return isChosen || count !== 0;
      });
      if (child instanceof HTMLOptGroupElement) {
        child.replaceChildren(...useful);
      }
      return useful.length > 0;
    });
    select.replaceChildren(...kept.map(({child}) => child));
    select.value = chosen;
  });
}

/** @param {string} text @param {boolean} isChosen whether there is something to clear @param {boolean} hasFailed */
export function tell(text, isChosen, hasFailed = false) {
  // A live region is read out whenever it is set, the same text again too.
  if (status.textContent !== text) {
    status.textContent = text;
  }
  clear.hidden = !isChosen;
  retry.hidden = !hasFailed;
  for (const select of selects) {
    select.toggleAttribute('data-chosen', select.value !== '');
  }
  const count = selects.filter((select) => select.value !== '').length;
  fold.textContent = count > 0 ? say('foldChosen', count) : say('fold');
}

/** Enables the bar. */
export function enable() {
  fields.disabled = false;
  fold.addEventListener('click', () => {
    const isOpen = fields.toggleAttribute('data-open');
    fold.setAttribute('aria-expanded', String(isOpen));
  });
}

/** Moves the focus from a button that goes away to the first that can be chosen. */
export function keepFocus() {
  (fold.checkVisibility() ? fold : selects[0]).focus();
}

/** Tells whether a place on the page is hidden by a filter. @param {string} id */
export function hides(id) {
  const place = document.getElementById(id);
  return place !== null && list.contains(place) && place.closest('[hidden]') !== null;
}
