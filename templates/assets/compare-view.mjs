/**
 * View of the comparisons page: one table and its CSV file, both made of the same cells. All its
 * words stand on the page, in <template id="Compare-words">.
 */

import {part, wordsOf} from './page-parts.mjs';

/** @typedef {Record<string, [string, string]>} Values texts and addresses, by key */
/** @typedef {{kinds: Values, strategies: Values, topics: Values, figures: Values, records?: [string, string, string, string][]}} ColumnFile */
/** @typedef {{id: string, title: string, counterparts: string}} Strategy */
/** @typedef {{year: number, plan: string, gaps: Record<string, string>, named: string[]}} Year */
/** @typedef {Record<string, string>} Names */
/** @typedef {{years: Year[], agencies: Names, kinds: Names, topics: Names, figures: Names, plans: Record<string, Strategy[]>}} Index */
/**
 * Column that was asked for: an agency's year, or the city's where it has no agency. `missing` is the
 * reason why it has no numbers at all; its file is undefined where nothing is known.
 * @typedef {{agency: string, year: number, plan: string, missing: string, file: ColumnFile | undefined}} Column
 */
/**
 * Words stand to the left, numbers to the right.
 * @typedef {{text: string, aside?: string, address?: string, unknown?: boolean, isWords?: boolean, lang?: string}} Cell
 */
/** @typedef {(Cell | Cell[])[]} Row with lists in its cells where there is more than one thing to say */
/** @typedef {{heads: Cell[], rows: Row[], rest: string}} Table */

/** Root of the page's language. */
const ROOT = new URL('../', document.baseURI);
// Spreadsheet programs take a file without it for another encoding.
const BYTE_ORDER_MARK = '\uFEFF';
/** Years between the calendars: year 1 of the ROC is 1912. */
export const CALENDARS_APART = 1911;

/** Returns the page's words under a key, with values in place. */
export const say = wordsOf('Compare-words');
const table = part('Compare-table', HTMLTableElement);
const csv = part('Compare-csv', HTMLAnchorElement);
const rest = part('Compare-rest', HTMLElement);
const unknowns = part('Compare-unknowns', HTMLElement);

/** @param {number} year */
function yearName(year) {
  return say('year', String(year), String(year + CALENDARS_APART));
}

/** @param {Index} index @param {string} agency */
function agencyName(index, agency) {
  return agency ? index.agencies[agency] : say('city');
}

/** @param {Index} index @param {Column} column */
export function columnName(index, column) {
  return say('column', agencyName(index, column.agency), yearName(column.year));
}

/** @param {string} plan */
function period(plan) {
  const [first, last] = plan.split('-').map(Number);
  return say('span', ...[first, last, first + CALENDARS_APART, last + CALENDARS_APART].map(String));
}

/** @param {string} text @returns {Cell} */
function unknown(text) {
  return {text, unknown: true};
}

/** @param {string} text @param {string} [address] @returns {Cell} */
function wording(text, address) {
  return {text, address, isWords: true};
}

/** A number, or the reason why there is none (decision 12). @param {[string, string] | undefined} value @param {string} missing @returns {Cell} */
function cell(value, missing) {
  return value ? {text: value[0], address: value[1]} : unknown(missing);
}

/** @param {Index} index @param {Column[]} columns @param {string} head @returns {Cell[]} */
function heads(index, columns, head) {
  const names = columns.map((column) => ({text: columnName(index, column)}));
  return [wording(head), ...names];
}

/** @type {Record<string, (index: Index, columns: Column[]) => Table>} */
const TABLES = {
  kinds: (index, columns) => ({
    heads: heads(index, columns, say('headKinds')),
    rows: Object.entries(index.kinds).map(([id, name]) => [
      wording(name),
      ...columns.map(({file, missing}) => cell(file?.kinds[id], missing || say('gapListed'))),
    ]),
    rest: '',
  }),

  strategies: (index, columns) => ({
    heads: [...heads(index, columns, say('headStrategies')), wording(say('headCounterparts'))],
    rows: plans(index, columns).flatMap((plan) =>
      index.plans[plan].map((strategy) => strategyRow(plan, strategy, columns)),
    ),
    rest: '',
  }),

  topics: (index, columns) => {
    const [listedTopics, otherTopics] = [true, false].map((wanted) =>
      Object.entries(index.topics).filter(
        ([id]) => columns.some(({file}) => file?.topics[id]) === wanted,
      ),
    );
    return {
      heads: heads(index, columns, say('headTopics')),
      rows: listedTopics.map(([id, name]) => [
        wording(name, `topics/${id}/`),
        ...columns.map(({file, missing}) => cell(file?.topics[id], missing || say('gapListed'))),
      ]),
      rest:
        otherTopics.length > 0
          ? say('rest', otherTopics.length, otherTopics.map(([, name]) => name).join(say('separator')))
          : '',
    };
  },

  figures: (index, columns) => ({
    heads: heads(index, columns, say('headFigures')),
    rows: Object.entries(index.figures)
      .filter(([id]) => columns.some(({file}) => file?.figures[id]))
      .map(([id, name]) => [
        wording(name),
        ...columns.map(({file, missing}) => cell(file?.figures[id], missing || say('gapStated'))),
      ]),
    rest: '',
  }),

  records: (index, columns) => ({
    heads: [say('headKinds'), ...columns.map((column) => columnName(index, column))].map((text) =>
      wording(text),
    ),
    rows: Object.entries(index.kinds).map(([kind, name]) => [
      wording(name),
      ...columns.map((column) => listed(column, kind)),
    ]),
    rest: '',
  }),
};

/** Returns the plans of the columns, the newest first; the index has the oldest first. @param {Index} index @param {Column[]} columns */
function plans(index, columns) {
  const wanted = new Set(columns.map((column) => column.plan));
  return Object.keys(index.plans).filter((plan) => wanted.has(plan)).reverse();
}

/** @param {string} plan @param {Strategy} strategy @param {Column[]} columns @returns {Cell[]} */
function strategyRow(plan, strategy, columns) {
  return [
    wording(
      say('strategy', period(plan), strategy.id, strategy.title),
      `strategies/${plan}/${strategy.id}/`,
    ),
    ...columns.map((column) => strategyCell(plan, strategy, column)),
    wording(strategy.counterparts),
  ];
}

/** @param {string} plan @param {Strategy} strategy @param {Column} column */
function strategyCell(plan, strategy, column) {
  if (column.plan && column.plan !== plan) {
    return unknown(say('gapStrategy'));
  }
  return cell(column.file?.strategies[strategy.id], column.missing || say('gapListed'));
}

/** Returns a column's records of a kind, their number in the city, or the reason for none. @param {Column} column @param {string} kind @returns {Cell[]} */
function listed({file, missing}, kind) {
  const records = file?.records?.filter(([recordKind]) => recordKind === kind) ?? [];
  if (records.length > 0) {
    return records.map(([, strategy, title, address]) => ({
      ...wording(title, address),
      aside: strategy && say('aside', strategy),
      lang: 'zh-Hant', // the records are in Chinese on English pages, too
    }));
  }
  const count = file?.kinds[kind];
  return [
    count
      ? wording(say('count', count[0]), count[1])
      : {text: missing || say('gapListed'), unknown: true, isWords: true},
  ];
}

/** @param {Cell} cell */
function content(cell) {
  const text = document.createElement(cell.address === undefined ? 'span' : 'a');
  text.textContent = cell.text;
  if (cell.lang) {
    text.lang = cell.lang;
  }
  if (text instanceof HTMLAnchorElement && cell.address !== undefined) {
    text.href = new URL(cell.address, ROOT).href;
  }
  text.classList.toggle('unknown', cell.unknown ?? false);
  return cell.aside ? [text, cell.aside] : [text];
}

/** @param {Cell[]} cells */
function listOf(cells) {
  const list = document.createElement('ul');
  for (const cell of cells) {
    const item = document.createElement('li');
    item.append(...content(cell));
    list.append(item);
  }
  return list;
}

/** @param {Cell | Cell[]} value @param {'th' | 'td'} name @param {string} [scope] */
function element(value, name, scope) {
  const cells = [value].flat();
  const tableCell = document.createElement(name);
  tableCell.classList.toggle('number', !cells.every(({isWords}) => isWords));
  if (scope) {
    tableCell.setAttribute('scope', scope);
  }
  tableCell.append(...(cells.length > 1 ? [listOf(cells)] : content(cells[0])));
  return tableCell;
}

/** @param {Row} cells @param {'th' | 'td'} name @param {string} scope of the first */
function rowOf(cells, name, scope) {
  const row = document.createElement('tr');
  row.append(
    ...cells.map((cell, at) => {
      const isHeading = name === 'th' || at === 0;
      return element(cell, isHeading ? 'th' : 'td', isHeading ? scope : undefined);
    }),
  );
  return row;
}

/** @param {Table} shown @returns {string} the text of the file, as RFC 4180 has it: lines end in CRLF */
function csvOf(shown) {
  return [shown.heads, ...shown.rows]
    .flatMap(lines)
    .map((line) => line.map(quoted).join(',') + '\r\n')
    .join('');
}

/** Returns the lines of a row: one for each item of its longest list; single cells are repeated. @param {Row} row */
function lines(row) {
  const most = Math.max(...row.map((cell) => [cell].flat().length));
  return Array.from({length: most}, (_, at) =>
    row.map((cell) => {
      const item = Array.isArray(cell) ? cell[at] : cell;
      return item ? item.text + (item.aside ?? '') : '';
    }),
  );
}

/** Quotes a text with a sign that RFC 4180 lets stand in quotation marks only. @param {string} text */
function quoted(text) {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Explains the words that stand in the table in a number's place. @param {Table} shown */
function explain(shown) {
  const said = new Set(shown.rows.flat(2).map(({text}) => text));
  const entries = [...unknowns.querySelectorAll('div')];
  for (const entry of entries) {
    entry.hidden = !said.has(entry.querySelector('dt')?.textContent ?? '');
  }
  unknowns.hidden = entries.every((entry) => entry.hidden);
}

/**
 * Shows the columns side by side.
 * @param {string} by what is compared
 * @param {Index} index
 * @param {Column[]} columns
 * @param {string} caption
 */
export function show(by, index, columns, caption) {
  const shown = TABLES[by](index, columns);
  table.classList.toggle('listing', by === 'records');
  table.tHead?.replaceChildren(rowOf(shown.heads, 'th', 'col'));
  table.tBodies[0].replaceChildren(...shown.rows.map((row) => rowOf(row, 'td', 'row')));
  if (table.caption) {
    table.caption.textContent = caption;
  }
  rest.textContent = shown.rest;
  rest.hidden = shown.rest === '';
  explain(shown);
  const names = new Set(columns.flatMap(({agency, year}) => [agency || 'all', year]));
  csv.download = `${['compare', by, ...names].join('-')}.csv`;
  csv.href = `data:text/csv;charset=utf-8,${encodeURIComponent(BYTE_ORDER_MARK + csvOf(shown))}`;
}
