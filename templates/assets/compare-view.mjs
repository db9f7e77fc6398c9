/**
 * What the page of comparisons shows: one table and its CSV file, both made of the same cells. It
 * says nothing of its own: its words stand on the page, in <template id="Compare-words">.
 */

import {part, wordsOf} from './page-parts.mjs';

/** @typedef {Record<string, [string, string]>} Values texts and addresses, by key */
/** @typedef {{kinds: Values, strategies: Values, topics: Values, figures: Values, records?: [string, string, string, string][]}} ColumnFile */
/** @typedef {{id: string, title: string, counterparts: string}} Strategy */
/** @typedef {{year: number, plan: string, gaps: Record<string, string>, named: string[]}} Year */
/** @typedef {Record<string, string>} Names */
/** @typedef {{years: Year[], agencies: Names, kinds: Names, topics: Names, figures: Names, plans: Record<string, Strategy[]>}} Index */
/**
 * A column that was asked for: an agency's year, or the city's where it has no agency. Its gap says
 * why it has no numbers at all; its file is empty where nothing is known.
 * @typedef {{agency: string, year: number, plan: string, gap: string, file: ColumnFile | undefined}} Column
 */
/**
 * Words stand to the left, numbers to the right.
 * @typedef {{text: string, aside?: string, address?: string, unknown?: boolean, isWords?: boolean, lang?: string}} Cell
 */
/** @typedef {(Cell | Cell[])[]} Row with lists in its cells where there is more than one thing to say */
/** @typedef {{heads: Cell[], rows: Row[], rest: string}} Table */

/** The root of the page's language. */
const ROOT = new URL('../', document.baseURI);
const BYTE_ORDER_MARK = '\uFEFF'; // spreadsheet programs take a file without it for another encoding

/** The page's words under a key, with values in place. */
export const say = wordsOf('Compare-words');
const table = part('Compare-table', HTMLTableElement);
const csv = part('Compare-csv', HTMLAnchorElement);
const rest = part('Compare-rest', HTMLElement);
const unknowns = part('Compare-unknowns', HTMLElement);

/** @param {number} year */
function yearName(year) {
  return say('year', String(year), String(year + 1911));
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
  return say('span', ...[first, last, first + 1911, last + 1911].map(String));
}

/** @param {string} text @returns {Cell} */
function unknown(text) {
  return {text, unknown: true};
}

/** @param {string} text @param {string} [address] @returns {Cell} */
function wording(text, address) {
  return {text, address, isWords: true};
}

/** @param {[string, string] | undefined} value @param {string} gap @returns {Cell} */
function cell(value, gap) {
  return value ? {text: value[0], address: value[1]} : unknown(gap);
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
      ...columns.map(({file, gap}) => cell(file?.kinds[id], gap || say('gapListed'))),
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
    const [some, none] = [true, false].map((wanted) =>
      Object.entries(index.topics).filter(
        ([id]) => columns.some(({file}) => file?.topics[id]) === wanted,
      ),
    );
    return {
      heads: heads(index, columns, say('headTopics')),
      rows: some.map(([id, name]) => [
        wording(name, `topics/${id}/`),
        ...columns.map(({file, gap}) => cell(file?.topics[id], gap || say('gapListed'))),
      ]),
      rest: none.length > 0 ? say('rest', none.length, none.map(([, name]) => name).join(say('separator'))) : '',
    };
  },

  figures: (index, columns) => ({
    heads: heads(index, columns, say('headFigures')),
    rows: Object.entries(index.figures)
      .filter(([id]) => columns.some(({file}) => file?.figures[id]))
      .map(([id, name]) => [
        wording(name),
        ...columns.map(({file, gap}) => cell(file?.figures[id], gap || say('gapStated'))),
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

/** The plans of the columns, the newest first. @param {Index} index @param {Column[]} columns */
function plans(index, columns) {
  const found = new Set(columns.map((column) => column.plan).filter((plan) => index.plans[plan]));
  return Object.keys(index.plans).filter((plan) => found.has(plan)).reverse();
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
  return cell(column.file?.strategies[strategy.id], column.gap || say('gapListed'));
}

/** A column's records of a kind, how many the city has, or why there are none. @param {Column} column @param {string} kind @returns {Cell[]} */
function listed({file, gap}, kind) {
  const own = file?.records?.filter(([each]) => each === kind) ?? [];
  if (own.length > 0) {
    return own.map(([, strategy, title, address]) => ({
      ...wording(title, address),
      aside: strategy && say('aside', strategy),
      lang: 'zh-Hant', // it stands in the records
    }));
  }
  const count = file?.kinds[kind];
  return [
    count
      ? wording(say('count', count[0]), count[1])
      : {text: gap || say('gapListed'), unknown: true, isWords: true},
  ];
}

/** @param {Cell} of */
function content(of) {
  const made = document.createElement(of.address === undefined ? 'span' : 'a');
  made.textContent = of.text;
  if (of.lang) {
    made.lang = of.lang;
  }
  if (made instanceof HTMLAnchorElement && of.address !== undefined) {
    made.href = new URL(of.address, ROOT).href;
  }
  made.classList.toggle('unknown', of.unknown ?? false);
  return of.aside ? [made, of.aside] : [made];
}

/** @param {Cell[]} cells */
function list(cells) {
  const made = document.createElement('ul');
  for (const cell of cells) {
    const item = document.createElement('li');
    item.append(...content(cell));
    made.append(item);
  }
  return made;
}

/** @param {Cell | Cell[]} of @param {'th' | 'td'} name @param {string} [scope] */
function element(of, name, scope) {
  const cells = [of].flat();
  const made = document.createElement(name);
  made.classList.toggle('number', !cells.every(({isWords}) => isWords));
  if (scope) {
    made.setAttribute('scope', scope);
  }
  made.append(...(cells.length > 1 ? [list(cells)] : content(cells[0])));
  return made;
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

/** @param {Table} made @returns {string} the file's text, as RFC 4180 has it */
function csvOf(made) {
  return [made.heads, ...made.rows]
    .flatMap(lines)
    .map((line) => line.map(quoted).join(',') + '\r\n')
    .join('');
}

/** The texts of a row: a line for each thing in its lists, beside the cells that are none. @param {Row} row */
function lines(row) {
  const most = Math.max(...row.map((cell) => [cell].flat().length));
  return Array.from({length: most}, (_, at) =>
    row.map((cell) => {
      const one = Array.isArray(cell) ? cell[at] : cell;
      return one ? one.text + (one.aside ?? '') : '';
    }),
  );
}

/** @param {string} text */
function quoted(text) {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells what those words mean that stand in the table in a number's place. @param {Table} made */
function explain(made) {
  const said = new Set(made.rows.flat(2).map(({text}) => text));
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
  const made = TABLES[by](index, columns);
  table.classList.toggle('listing', by === 'records');
  table.tHead?.replaceChildren(rowOf(made.heads, 'th', 'col'));
  table.tBodies[0].replaceChildren(...made.rows.map((row) => rowOf(row, 'td', 'row')));
  if (table.caption) {
    table.caption.textContent = caption;
  }
  rest.textContent = made.rest;
  rest.hidden = made.rest === '';
  explain(made);
  const names = new Set(columns.flatMap(({agency, year}) => [agency || 'all', year]));
  csv.download = `${['compare', by, ...names].join('-')}.csv`;
  csv.href = `data:text/csv;charset=utf-8,${encodeURIComponent(BYTE_ORDER_MARK + csvOf(made))}`;
}
