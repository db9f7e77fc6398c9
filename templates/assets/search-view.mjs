/**
 * What the search page shows: results, filters with their counts, pages, chips, suggestions. It
 * says nothing of its own: its words stand on the page, in <template id="Search-words">.
 */

import {clipped, digits, part, strangeTeller, wordsOf} from './page-parts.mjs';

/** @typedef {{field: string, number: string, name: string}} Reason */
/** @typedef {{year: number, kind: string, agency: string, markedTitle: string, snippet: string, reasons: Reason[], url: string}} Hit */
/** @typedef {Record<string, Record<string, number>>} Facets */
/** @typedef {{total: number, exact: boolean, relaxed: boolean, shortened: boolean, hits: Hit[], facets: Facets}} Answer */
/** @typedef {{text: string, count: number}} Suggestion */

/** Results on a page. */
export const ROWS = 20;
/** Values that a group of filters shows at first. */
const FEW = 8;
/** What is shown of any record, in this order. */
const FACTS = /** @type {const} */ (['year', 'agency', 'kind']);
/** Characters of a query that are told back. */
const TOLD = 60;

/** The page's words under a key, with values in place. */
export const say = wordsOf('Search-words');
/** Tells which choices of the address were not applied. */
export const tellStrange = strangeTeller('Search-notice', say);
const row = part('Search-hit', HTMLTemplateElement).content;
const status = part('Search-status', HTMLElement);
const retry = part('Search-retry', HTMLElement);
const unfilter = part('Search-unfilter', HTMLElement);
const advice = part('Search-advice', HTMLElement);
const found = part('Search-found', HTMLElement);
const filters = part('Search-filters', HTMLDetailsElement);
const heading = part('Search-heading', HTMLElement);
const results = part('Search-results', HTMLElement);
const hits = part('Search-hits', HTMLElement);
const pages = part('Search-pages', HTMLElement);
const lead = part('Search-lead', HTMLElement);
const ways = part('Search-ways', HTMLElement);
const chips = part('Search-chips', HTMLElement);
const suggestions = part('Search-suggestions', HTMLElement);
const groups = [...filters.querySelectorAll('fieldset')];

/** All filters, in the page's order. */
export const checks = groups.flatMap((group) => [...group.querySelectorAll('input')]);

/** What is seen in each case, beside the box and the chips. */
const STAGES = {
  start: [lead, ways],
  found: [found],
  none: [advice, ways],
  failed: [retry, ways],
};

/** A query, short enough for a line. @param {string} query */
export function short(query) {
  return clipped(query, TOLD);
}

/** @param {keyof STAGES} name @param {string} text what happened */
function show(name, text) {
  for (const each of new Set(Object.values(STAGES).flat())) {
    each.hidden = !STAGES[name].includes(each);
  }
  unfilter.hidden = true;
  status.textContent = text;
}

/** Before anything is asked. */
export function showStart() {
  show('start', '');
}

/** What stands there stays, but is not the answer any more. @param {boolean} isAsked */
export function showWaiting(isAsked) {
  results.setAttribute('aria-busy', String(isAsked));
}

/** The answer takes its time. */
export function showSearching() {
  status.textContent = say('searching');
}

/** @param {string} code of the engine's error */
export function showFailure(code) {
  const key = `failed${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  show('failed', say(key) || say('failedOther'));
}

/**
 * Nothing found.
 * @param {string} query
 * @param {number} without how many there are without the filters
 */
export function showNone(query, without) {
  show('none', say(without > 0 ? 'noneFiltered' : 'none', short(query)));
  unfilter.hidden = without === 0;
  unfilter.children[0].textContent = say('unfilter', without);
}

/**
 * @param {Answer} answer @param {number} page @param {(page: number) => string} address
 * @param {() => void} count counts by the fields that were left out
 */
export function showResults(answer, page, address, count) {
  const key = (answer.relaxed ? 'close' : 'found') + (answer.exact ? '' : 'AtLeast');
  const total = say(key, answer.total);
  const text = answer.shortened ? say('shortened', total) : total;
  show('found', page > 1 ? say('foundPage', text, page) : text);
  const isWithin = hits.contains(document.activeElement);
  hits.replaceChildren(...answer.hits.map(hitRow));
  if (isWithin) {
    heading.focus({preventScroll: true});
  }
  for (const group of groups) {
    const counts = answer.facets[group.name];
    counts ? showCounts(group, counts, answer.exact) : showUncounted(group, count);
  }
  showPages(answer, page, address);
}

/** @param {Hit} hit */
function hitRow(hit) {
  const made = /** @type {DocumentFragment} */ (row.cloneNode(true));
  const link = /** @type {HTMLAnchorElement} */ (made.querySelector('a'));
  const [title, facts, snippet] = [...made.children[0].children];
  link.href = `../${hit.url}`;
  title.replaceChildren(...marked(hit.markedTitle));
  FACTS.forEach((field, at) => facts.children[at].replaceChildren(...fact(hit, field)));
  const reasons = hit.reasons.filter(({field}) => !FACTS.some((each) => each === field));
  snippet.replaceChildren(...marked(hit.snippet));
  if (reasons.length > 0 && !snippet.querySelector('mark')) {
    snippet.remove();
  }
  made.children[0].append(...reasons.map(reasonLine));
  return made;
}

/** A value as the page calls it; when it is a reason, with its marks. @param {Hit} hit @param {typeof FACTS[number]} field */
function fact(hit, field) {
  const text = label(field, hit[field]);
  const reason = hit.reasons.find((each) => each.field === field);
  if (!reason) {
    return [text];
  }
  const line = element('span', ...marked(reason.name));
  return line.textContent === text ? [...line.childNodes] : [element('mark', text)];
}

/** Why a record was found that does not say it itself. @param {Reason} reason */
function reasonLine({field, number, name}) {
  const key = `reason${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const text = element('span', ...marked(name));
  text.lang = /\p{Script=Han}/u.test(name) ? 'zh-Hant' : 'en';
  const line = element('p', say(key, number), text);
  line.className = 'snippet';
  return line;
}

/** What a row of facts calls a value. @param {string} field @param {string | number} value */
function label(field, value) {
  const check = checks.find((each) => each.name === field && each.value === String(value));
  return check?.dataset.short ?? String(value);
}

/** Text and marks of the engine's HTML; any other tag shows as it is written. @param {string} html */
function marked(html) {
  const pieces = html.split(/<mark>(.*?)<\/mark>/su).map(plain);
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : element('mark', piece)));
}

/** @param {string} html */
function plain(html) {
  /** @type {Record<string, string>} */
  const signs = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
  return html.replace(/&(amp|lt|gt|quot|#39);/gu, (_, sign) => signs[sign]);
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {(string | Node)[]} content */
function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** @param {string | Node} content @param {() => void} act */
function button(content, act) {
  const made = element('button', content);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/**
 * Shows a group's filters that lead to something, the most frequent first of all.
 * @param {HTMLFieldSetElement} group @param {Record<string, number>} counts @param {boolean} exact
 */
function showCounts(group, counts, exact) {
  const rows = [...group.querySelectorAll('label')].map((line) => {
    const check = /** @type {HTMLInputElement} */ (line.control);
    return {line, check, count: counts[check.value] ?? 0};
  });
  const some = rows.filter((each) => each.count > 0).sort((one, two) => two.count - one.count);
  const isOpen = 'open' in group.dataset;
  const seen = new Set(isOpen ? some : some.slice(0, FEW));
  for (const {line, check, count} of rows) {
    line.hidden = !check.checked && ![...seen].some((each) => each.line === line);
    line.children[2].textContent = exact ? digits.format(count) : say('countAtLeast', count);
  }
  group.hidden = rows.every((each) => each.line.hidden);
  showMore(group, some.length, () => {
    group.toggleAttribute('data-open', !isOpen);
    showCounts(group, counts, exact);
  });
  keepFocus(group);
}

/** A group that was not counted offers to be. @param {HTMLFieldSetElement} group @param {() => void} count */
function showUncounted(group, count) {
  for (const line of group.querySelectorAll('label')) {
    line.hidden = true;
  }
  group.hidden = false;
  const more = moreOf(group);
  more.hidden = false;
  more.textContent = say('count');
  more.onclick = count;
}

/** @param {HTMLFieldSetElement} group */
function moreOf(group) {
  return /** @type {HTMLButtonElement} */ (group.querySelector('button'));
}

/** @param {HTMLFieldSetElement} group @param {number} count @param {() => void} act */
function showMore(group, count, act) {
  const more = moreOf(group);
  more.hidden = count <= FEW;
  more.textContent = 'open' in group.dataset ? say('fewer') : say('all', count);
  more.onclick = act;
}

/** When what had the focus is gone, its neighbour has it. @param {HTMLElement} group */
function keepFocus(group) {
  const active = document.activeElement;
  if (group.contains(active) && active?.closest('[hidden]')) {
    const next = group.querySelector('label:not([hidden]) input');
    /** @type {HTMLElement} */ (next ?? heading).focus();
  }
}

/** @param {Answer} answer @param {number} page @param {(page: number) => string} address */
function showPages(answer, page, address) {
  const last = Math.ceil(answer.total / ROWS);
  const goesOn = page < last || (!answer.exact && answer.hits.length === ROWS);
  const [previous, here, next] = [...pages.querySelectorAll('li')].map((item) => item.children[0]);
  previous.setAttribute('href', address(page - 1));
  next.setAttribute('href', address(page + 1));
  previous.parentElement?.toggleAttribute('hidden', page === 1);
  next.parentElement?.toggleAttribute('hidden', !goesOn);
  here.textContent = answer.exact ? say('page', page, last) : digits.format(page);
  pages.hidden = page === 1 && !goesOn;
}

/** The chosen filters, each a button. @param {(chosen: HTMLInputElement[]) => void} remove */
export function showChips(remove) {
  const chosen = checks.filter((check) => check.checked);
  const made = chosen.map((check) => {
    const name = check.nextElementSibling?.textContent ?? check.value;
    const chip = button(name, () => remove([check]));
    chip.setAttribute('aria-label', say('remove', name));
    return chip;
  });
  const all = button(say('clear'), () => remove(chosen));
  all.className = 'plain-button';
  chips.replaceChildren(...[...made, all].map((each) => element('li', each)));
  chips.hidden = chosen.length === 0;
  const summary = chosen.length > 0 ? say('filtersChosen', chosen.length) : say('filters');
  filters.children[0].textContent = summary;
}

/** @param {Suggestion[]} offered @param {(text: string) => void} choose */
export function showSuggestions(offered, choose) {
  const made = offered.map(({text, count}) => {
    const number = element('span', digits.format(count));
    number.className = 'count';
    const item = button(text, () => choose(text));
    item.lang = 'zh-Hant'; // it stands in the records
    item.append(' ', number);
    return element('li', item);
  });
  suggestions.replaceChildren(...made);
  suggestions.hidden = offered.length === 0;
}
