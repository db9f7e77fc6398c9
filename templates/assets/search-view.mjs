/**
 * View of the search page: results, filters with their counts, pages, chips, suggestions. All its
 * words stand on the page, in <template id="Search-words">.
 */

import {clipped, digits, part, unappliedNotice, wordsOf} from './page-parts.mjs';

/** @typedef {{field: string, number: string, name: string}} Reason */
/** @typedef {{year: number, kind: string, agency: string, markedTitle: string, snippet: string, reasons: Reason[], url: string}} Hit */
/** @typedef {Record<string, Record<string, number>>} Facets */
/** @typedef {{total: number, exact: boolean, relaxed: boolean, shortened: boolean, hits: Hit[], facets: Facets}} Answer */
/** @typedef {{text: string, count: number}} Suggestion */

/** Results on a page; each costs up to one file of four documents before it can be shown. */
export const ROWS = 20;
/** Values that a group of filters shows at first: of agencies and topics there are dozens. */
const FEW = 8;
/** Labels that are shown of any record, in this order (reasons.mjs has the same). */
const FACTS = /** @type {const} */ (['year', 'agency', 'kind']);
/** Characters of a query that are repeated in titles and sentences; the box takes 200. */
const MOST_REPEATED = 60;

/** Returns the page's words under a key, with values in place. */
export const say = wordsOf('Search-words');
/** Shows which choices of the address were not applied. */
export const showUnapplied = unappliedNotice('Search-notice', say);
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

/** Parts that are seen in each case, beside the box and the chips. */
const STAGES = {
  start: [lead, ways],
  found: [found],
  none: [advice, ways],
  failed: [retry, ways],
};

/** Returns a query, short enough for a line. @param {string} query */
export function short(query) {
  return clipped(query, MOST_REPEATED);
}

/** @param {keyof STAGES} name @param {string} text what happened */
function show(name, text) {
  for (const element of new Set(Object.values(STAGES).flat())) {
    element.hidden = !STAGES[name].includes(element);
  }
  unfilter.hidden = true;
  status.textContent = text;
}

/** Shows the page before anything is asked. */
export function showStart() {
  show('start', '');
}

/** Marks the results as those of the question before; they stay until the answer comes. @param {boolean} isAsked */
export function showWaiting(isAsked) {
  results.setAttribute('aria-busy', String(isAsked));
}

/** Says that an answer is awaited. */
export function showSearching() {
  status.textContent = say('searching');
}

/** @param {string} code of the engine's error */
export function showFailure(code) {
  const key = `failed${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  show('failed', say(key) || say('failedOther'));
}

/**
 * Says that nothing was found.
 * @param {string} query
 * @param {number} without number of records without the filters
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
  const copy = /** @type {DocumentFragment} */ (row.cloneNode(true));
  const link = /** @type {HTMLAnchorElement} */ (copy.querySelector('a'));
  const [title, facts, snippet] = [...copy.children[0].children];
  link.href = `../${hit.url}`;
  title.replaceChildren(...marked(hit.markedTitle));
  FACTS.forEach((field, at) => facts.children[at].replaceChildren(...fact(hit, field)));
  const reasons = hit.reasons.filter(({field}) => !FACTS.some((shown) => shown === field));
  snippet.replaceChildren(...marked(hit.snippet));
  if (reasons.length > 0 && !snippet.querySelector('mark')) {
    snippet.remove();
  }
  copy.children[0].append(...reasons.map(reasonLine));
  return copy;
}

/** Returns a value as the page calls it; when it is a reason, with its marks. @param {Hit} hit @param {typeof FACTS[number]} field */
function fact(hit, field) {
  const text = label(field, hit[field]);
  const reason = hit.reasons.find((known) => known.field === field);
  if (!reason) {
    return [text];
  }
  // The page's short form of a value may be another than the name that was found: then it is marked whole.
  const line = element('span', ...marked(reason.name));
  return line.textContent === text ? [...line.childNodes] : [element('mark', text)];
}

/** Returns a line with the reason for a hit whose text does not show it. @param {Reason} reason */
function reasonLine({field, number, name}) {
  const key = `reason${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const text = element('span', ...marked(name));
  // Names of topics and strategies are in either language; those with any Han are Chinese.
  text.lang = /\p{Script=Han}/u.test(name) ? 'zh-Hant' : 'en';
  const line = element('p', say(key, number), text);
  line.className = 'snippet';
  return line;
}

/** Returns the name of a value in a row of facts. @param {string} field @param {string | number} value */
function label(field, value) {
  const check = checks.find(({name, value: id}) => name === field && id === String(value));
  return check?.dataset.short ?? String(value);
}

/** Returns text and marks of the engine's HTML; any other tag shows as it is written. @param {string} html */
function marked(html) {
  // Split by one group, plain and marked pieces take turns; innerHTML would trust the index's files.
  const pieces = html.split(/<mark>(.*?)<\/mark>/su).map(plain);
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : element('mark', piece)));
}

/** Returns the text of HTML with the five entities that the engine writes (marking.mjs). @param {string} html */
function plain(html) {
  /** @type {Record<string, string>} */
  const signs = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
  return html.replace(/&(amp|lt|gt|quot|#39);/gu, (_, sign) => signs[sign]);
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {(string | Node)[]} content */
function element(name, ...content) {
  const node = document.createElement(name);
  node.append(...content);
  return node;
}

/** @param {string | Node} content @param {() => void} act */
function button(content, act) {
  const node = element('button', content);
  node.type = 'button'; // the default, submit, would ask for the page anew
  node.addEventListener('click', act);
  return node;
}

/**
 * Shows a group's filters that lead to a record: the most frequent ones, or all of them.
 * @param {HTMLFieldSetElement} group @param {Record<string, number>} counts @param {boolean} exact
 */
function showCounts(group, counts, exact) {
  const rows = [...group.querySelectorAll('label')].map((line) => {
    const check = /** @type {HTMLInputElement} */ (line.control);
    return {line, check, count: counts[check.value] ?? 0};
  });
  const useful = rows.filter(({count}) => count > 0).sort((left, right) => right.count - left.count);
  const isOpen = 'open' in group.dataset;
  const seen = new Set((isOpen ? useful : useful.slice(0, FEW)).map(({line}) => line));
  for (const {line, check, count} of rows) {
    line.hidden = !check.checked && !seen.has(line);
    line.children[2].textContent = exact ? digits.format(count) : say('countAtLeast', count);
  }
  group.hidden = rows.every(({line}) => line.hidden);
  showMore(group, useful.length, () => {
    group.toggleAttribute('data-open', !isOpen);
    showCounts(group, counts, exact);
  });
  keepFocus(group);
}

/** Offers to count a group. @param {HTMLFieldSetElement} group @param {() => void} count */
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

/** Moves the focus from an element that is hidden to the next filter. @param {HTMLElement} group */
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
  // A lower bound of hits tells no last page: a full page may have a next one.
  const goesOn = page < last || (!answer.exact && answer.hits.length === ROWS);
  const [previous, here, next] = [...pages.querySelectorAll('li')].map((item) => item.children[0]);
  previous.setAttribute('href', address(page - 1));
  next.setAttribute('href', address(page + 1));
  previous.parentElement?.toggleAttribute('hidden', page === 1);
  next.parentElement?.toggleAttribute('hidden', !goesOn);
  here.textContent = answer.exact ? say('page', page, last) : digits.format(page);
  pages.hidden = page === 1 && !goesOn;
}

/** Shows the chosen filters, each as a button. @param {(chosen: HTMLInputElement[]) => void} remove */
export function showChips(remove) {
  const chosen = checks.filter((check) => check.checked);
  const buttons = chosen.map((check) => {
    const name = check.nextElementSibling?.textContent ?? check.value;
    const chip = button(name, () => remove([check]));
    chip.setAttribute('aria-label', say('remove', name));
    return chip;
  });
  const all = button(say('clear'), () => remove(chosen));
  all.className = 'plain-button';
  chips.replaceChildren(...[...buttons, all].map((chip) => element('li', chip)));
  chips.hidden = chosen.length === 0;
  const summary = chosen.length > 0 ? say('filtersChosen', chosen.length) : say('filters');
  filters.children[0].textContent = summary;
}

/** @param {Suggestion[]} offered @param {(text: string) => void} choose */
export function showSuggestions(offered, choose) {
  const items = offered.map(({text, count}) => {
    const number = element('span', digits.format(count));
    number.className = 'count';
    const item = button(text, () => choose(text));
    item.lang = 'zh-Hant'; // names and titles are the records'
    item.append(' ', number);
    return element('li', item);
  });
  suggestions.replaceChildren(...items);
  suggestions.hidden = offered.length === 0;
}
