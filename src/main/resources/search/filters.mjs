// The values of records in the fields that results are filtered and counted by.

/** @typedef {import('./files.mjs').Files} Files */
/** @typedef {import('./files.mjs').Reader} Reader */

/** Fields that records are sorted by: runs of records share all three, and tables.bin has the runs. */
export const SORTED_FIELDS = ['year', 'kind', 'agency'];

/** Fields with a column of their own, two bytes a record, read only when it is asked for. */
const COLUMN_FIELDS = ['topic', 'strategy'];

/**
 * Values of a field, and those that each record has.
 * @typedef {{values: string[], of: (document: number) => ArrayLike<number>}} Column
 */

/**
 * @param {Reader} tables
 * @param {number} documents
 * @returns {Map<string, Column>}
 */
export function readRuns(tables, documents) {
  const names = SORTED_FIELDS.map(() => Array.from({length: tables.number()}, () => tables.text()));
  // 16 bits: no field has 65,536 values, and a million records take 6 MB.
  const places = SORTED_FIELDS.map(() => new Uint16Array(documents));
  const rows = tables.number();
  const steps = SORTED_FIELDS.map(() => Array.from({length: rows}, () => tables.signed()));
  const row = SORTED_FIELDS.map(() => 0);
  let first = 0;
  for (let i = 0; i < rows; i++) {
    const end = first + tables.number();
    steps.forEach((step, field) => places[field].fill((row[field] += step[i]), first, end));
    first = end;
  }
  if (first !== documents) throw new RangeError('other records');
  return new Map(
    SORTED_FIELDS.map((field, i) => [
      field,
      {values: names[i], of: document => places[i].subarray(document, document + 1)},
    ]),
  );
}

/**
 * @param {string} field
 * @param {Files} files
 * @param {number} documents
 * @param {number} perFile
 * @returns {Promise<Column>}
 */
export async function readColumn(field, files, documents, perFile) {
  if (!COLUMN_FIELDS.includes(field)) throw new TypeError(`no field ${field}`);
  const count = Math.max(1, Math.ceil(documents / perFile));
  const parts = await Promise.all(
    Array.from({length: count}, (_, i) =>
      files.get(`columns/${field}-${i}.bin`, 'C', file => readPart(file, i === 0)),
    ),
  );
  return {
    values: parts[0].values,
    of: document => parts[Math.floor(document / perFile)].rows[document % perFile],
  };
}

/**
 * @param {Reader} file
 * @param {boolean} named
 */
function readPart(file, named) {
  const values = named ? Array.from({length: file.number()}, () => file.text()) : [];
  const rows = [];
  while (!file.ended) rows.push(Array.from({length: file.number()}, () => file.number()));
  return {values, rows};
}

/** Filters of one search, and its counts by fields. */
export class Filters {
  /**
   * @param {Map<string, Column>} columns all that are filtered or counted by
   * @param {Record<string, string[]>} chosen any of the values, all of the fields
   * @param {string[]} counted
   */
  constructor(columns, chosen, counted) {
    this.columns = columns;
    this.counted = counted;
    this.chosen = Object.entries(chosen).map(([field, values]) => {
      const column = columnOf(columns, field);
      const wanted = new Set(values.map(value => column.values.indexOf(value)));
      return {field, column, wanted};
    });
  }

  /**
   * Tells whether a document has the chosen values.
   * @param {number} document
   */
  passes(document) {
    return this.chosen.every(choice => has(choice, document));
  }

  /**
   * Counts the documents that pass, and those of each value. Each field is counted under the filters
   * of the others, so that readers see what else could be chosen.
   * @param {Iterable<number>} documents
   */
  count(documents) {
    let total = 0;
    /** @type {number[][]} */
    const counts = this.counted.map(field => columnOf(this.columns, field).values.map(() => 0));
    for (const document of documents) {
      const failed = this.chosen.filter(choice => !has(choice, document));
      if (failed.length === 0) total++;
      // With one failed filter a document counts for that field alone, with two for none.
      if (failed.length > 1) continue;
      this.counted.forEach((field, i) => {
        if (failed.length > 0 && failed[0].field !== field) return;
        for (const place of Array.from(columnOf(this.columns, field).of(document))) counts[i][place]++;
      });
    }
    return {total, facets: this.named(counts)};
  }

  /** @param {number[][]} counts */
  named(counts) {
    return Object.fromEntries(
      this.counted.map((field, i) => {
        const {values} = columnOf(this.columns, field);
        const found = values.map((value, place) => /** @type {[string, number]} */ ([value, counts[i][place]]));
        return [field, Object.fromEntries(found.filter(([, count]) => count > 0))];
      }),
    );
  }
}

/**
 * @param {{column: Column, wanted: Set<number>}} choice
 * @param {number} document
 */
function has({column, wanted}, document) {
  const places = column.of(document);
  for (let i = 0; i < places.length; i++) {
    if (wanted.has(places[i])) return true;
  }
  return false;
}

/**
 * @param {Map<string, Column>} columns
 * @param {string} field
 */
function columnOf(columns, field) {
  const column = columns.get(field);
  if (!column) throw new TypeError(`no field ${field}`);
  return column;
}
