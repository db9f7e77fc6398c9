// Search with Lucene's ranking. Apache-2.0
const FORMAT = 1;
class IndexError extends Error {
  constructor(code, url, cause) {
    super(`${code}: ${url}`, {cause});
    this.name = 'IndexError';
    this.code = code;
  }
}
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  get ended() {
    return this.at >= this.bytes.length;
  }
  octet() {
    if (this.ended) throw new RangeError('cut');
    return this.bytes[this.at++];
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const octet = this.octet();
      value |= (octet & 0x7f) << shift;
      if (octet < 0x80) return value >>> 0;
    }
  }
  signed() {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }
  real() {
    const four = this.take(4);
    return new DataView(four.buffer, four.byteOffset, 4).getFloat32(0, true);
  }
  take(length) {
    if (this.at + length > this.bytes.length) throw new RangeError('cut');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  text() {
    return UTF8.decode(this.take(this.number()));
  }
}
const UTF8 = new TextDecoder();
const MOST_KEPT = 2000;
class Files {
  constructor(folder, fetch) {
    this.folder = folder;
    this.fetch = fetch;
    this.kept = new Map();
  }
  get(path, mark, make) {
    const known = this.kept.get(path);
    if (known) return known;
    const made = this.read(path, mark, make);
    this.kept.set(path, made);
    made.catch(() => this.kept.delete(path));
    if (this.kept.size > MOST_KEPT) {
      for (const oldest of this.kept.keys()) {
        this.kept.delete(oldest);
        break;
      }
    }
    return made;
  }
  async read(path, mark, make) {
    const url = new URL(path, this.folder).href;
    const packed = await (await load(url, this.fetch)).arrayBuffer().catch(cause => {
      throw new IndexError('network', url, cause);
    });
    try {
      const reader = new Reader(await inflate(packed));
      if (reader.octet() !== 67 || reader.octet() !== mark.charCodeAt(0)) {
        throw new RangeError('another file');
      }
      if (reader.octet() !== FORMAT) throw new RangeError('another version');
      return make(reader);
    } catch (cause) {
      throw new IndexError('damaged', url, cause);
    }
  }
}
async function load(url, fetch) {
  const response = await fetch(url).catch(cause => {
    throw new IndexError('network', url, cause);
  });
  if (!response.ok) throw new IndexError(response.status < 500 ? 'missing' : 'network', url);
  return response;
}
async function inflate(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
function familyOf(term) {
  if (/^[a-z0-9α]/.test(term)) return 'words';
  return [...term].length === 1 ? 'characters' : 'pairs';
}
function shardOf(term, family, shards) {
  return spread(family === 'words' && isWord(term) ? term.slice(0, 2) : term, shards);
}
function spread(key, shards) {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), HASH_PRIME);
  return (hash >>> 0) % shards;
}
function isWord(term) {
  return /^[a-z]{2}/.test(term);
}
function complete(given, entries) {
  if (!isWord(given) || entries.has(given)) return given;
  let best = given;
  let most = 0;
  for (const [term, {frequency}] of entries) {
    if (frequency > most && term.startsWith(given)) {
      best = term;
      most = frequency;
    }
  }
  return best;
}
const K1 = Math.fround(1.2);
const B = Math.fround(0.75);
const EXACT_LENGTHS = 24;
class Similarity {
  constructor(averageLength) {
    this.norms = Float32Array.from({length: 256}, (_, norm) => {
      const length = Math.fround(Math.fround(B * lengthOf(norm)) / averageLength);
      return 1 / Math.fround(K1 * Math.fround(Math.fround(1 - B) + length));
    });
  }
  score(weight, frequency, norm) {
    const divisor = Math.fround(1 + Math.fround(frequency * this.norms[norm]));
    return Math.fround(weight - Math.fround(weight / divisor));
  }
}
function lengthOf(norm) {
  if (norm < EXACT_LENGTHS) return norm;
  const rest = norm - EXACT_LENGTHS;
  const bits = rest & 7;
  const shift = (rest >>> 3) - 1;
  return EXACT_LENGTHS + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}
function readEntries(file) {
  const entries = new Map();
  while (!file.ended) entries.set(file.text(), readEntry(file));
  return entries;
}
function readEntry(file) {
  const frequency = file.number();
  const weight = file.real();
  const beside = file.take(file.number());
  const count = file.number();
  const firstPage = count > 0 ? file.number() : 0;
  const pages = Array.from({length: count}, () => ({frequency: file.number(), norm: file.octet()}));
  const labels = new Map();
  for (let left = count > 0 ? file.number() : 0; left > 0; left--) {
    labels.set(file.number(), file.number());
  }
  return {frequency, weight, beside, firstPage, pages, labels};
}
const NONE = {frequency: 0, weight: 0, beside: new Uint8Array(), firstPage: 0, pages: [], labels: new Map()};
class PostingList {
  constructor(term, entry, files, similarity) {
    this.term = term;
    this.entry = entry ?? NONE;
    this.files = files;
    this.similarity = similarity;
    this.pagesRead = 0;
  }
  get complete() {
    return this.pagesRead >= this.entry.pages.length;
  }
  get bound() {
    if (this.complete) return 0;
    const {frequency, norm} = this.entry.pages[this.pagesRead];
    return this.score(frequency, norm);
  }
  score(frequency, norm) {
    return this.similarity.score(this.entry.weight, frequency, norm);
  }
  readBeside(sink) {
    this.read(new Reader(this.entry.beside), sink);
  }
  async readOn(count, sink) {
    const {firstPage, pages} = this.entry;
    const end = Math.min(pages.length, this.pagesRead + count);
    const wanted = pages.slice(this.pagesRead, end).map((_, i) => firstPage + this.pagesRead + i);
    const read = await Promise.all(
      wanted.map(page => this.files.get(`postings/${page}.bin`, 'P', reader => reader)),
    );
    for (const page of read) this.read(new Reader(page.bytes.subarray(page.at)), sink);
    this.pagesRead = end;
  }
  read(groups, sink) {
    while (!groups.ended) {
      const frequency = groups.number();
      const score = this.score(frequency, groups.octet());
      let document = -1;
      for (let left = groups.number(); left > 0; left--) {
        document += groups.number() + 1;
        sink(document, score);
      }
    }
  }
}
const MARK = 'α';
const SPACE = ' ';
const LONGEST_WORD = 255;
const CALENDARS_APART = 1911;
const YEAR_FRAME = /(?:民国|西元|公元) {0,2}([0-9])|([0-9]) {0,2}年度?/g;
class Analysis {
  constructor(tables) {
    this.han = readRanges(tables);
    this.invisible = readRanges(tables);
    this.folding = readFolding(tables);
    this.names = new Names();
    this.numerals = new Names();
    for (let left = tables.number(); left > 0; left--) {
      const name = tables.text();
      const token = tables.text();
      this.names.add(name, token);
      if (!token.startsWith(MARK)) this.numerals.add(name, token);
    }
    this.firstYear = tables.number();
    this.lastYear = tables.number();
  }
  ofQuery(query) {
    const folded = unframe(this.names.replace(this.fold(query)));
    return this.tokens(folded, false).map(token => token.term);
  }
  ofRecord(text) {
    const folded = this.fold(text);
    const tokens = this.tokens(unframe(this.numerals.replace(folded)), true);
    const named = this.tokens(unframe(this.names.replace(folded)), false);
    return tokens.concat(named.filter(token => token.term.startsWith(MARK)));
  }
  fold(text) {
    const folded = {text: '', starts: /** @type {number[]} */ ([]), ends: /** @type {number[]} */ ([])};
    let at = 0;
    for (const character of text) {
      const start = at;
      at += character.length;
      const c = this.folded(character);
      if (c === '' || (c === SPACE && folded.text.endsWith(SPACE))) continue;
      append(folded, c, start, at);
    }
    return folded;
  }
  folded(character) {
    const c = character.codePointAt(0) ?? 0;
    const known = this.folding.get(c);
    if (known) return known;
    if (inRanges(c, this.invisible)) return '';
    return isLatin(character) || inRanges(c, this.han) ? character : SPACE;
  }
  tokens(folded, characters) {
    const tokens = [];
    const {text, starts, ends} = folded;
    const add = (from, to, term = text.slice(from, to)) =>
      tokens.push({term, start: starts[from], end: ends[to - 1]});
    for (let i = 0; i < text.length; ) {
      const end = this.wordEnd(text, i);
      if (end > i) {
        for (let from = i; from < end; from += LONGEST_WORD) {
          const to = Math.min(from + LONGEST_WORD, end);
          add(from, to, this.inRocYears(text.slice(from, to)));
        }
        i = end;
      } else if (text[i] === SPACE) {
        i++;
      } else {
        i = addHan(text, i, characters, add);
      }
    }
    return tokens;
  }
  wordEnd(text, from) {
    let end = from;
    while (end < text.length && (isLatin(text[end]) || text[end] === MARK)) end++;
    return end;
  }
  inRocYears(word) {
    const year = /^[1-9][0-9]{3}$/.test(word) ? Number(word) - CALENDARS_APART : 0;
    return year >= this.firstYear && year <= this.lastYear ? String(year) : word;
  }
}
class Names {
  constructor() {
    this.byStart = new Map();
  }
  add(name, token) {
    const sharing = this.byStart.get(name[0]) ?? [];
    sharing.push([name, token]);
    sharing.sort((one, other) => other[0].length - one[0].length);
    this.byStart.set(name[0], sharing);
  }
  replace(folded) {
    const found = [];
    for (let i = 0; i < folded.text.length; i++) {
      const match = this.byStart.get(folded.text[i])?.find(([name]) => folded.text.startsWith(name, i));
      if (match) {
        found.push({from: i, to: i + match[0].length, by: SPACE + match[1] + SPACE});
        i += match[0].length - 1;
      }
    }
    return replace(folded, found);
  }
}
function unframe(folded) {
  const found = [...folded.text.matchAll(YEAR_FRAME)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    by: match[1] ? SPACE + match[1] : match[2] + SPACE,
  }));
  return replace(folded, found);
}
function replace(folded, found) {
  if (found.length === 0) return folded;
  const replaced = {text: '', starts: /** @type {number[]} */ ([]), ends: /** @type {number[]} */ ([])};
  const copy = (from, to) => {
    replaced.text += folded.text.slice(from, to);
    for (let i = from; i < to; i++) {
      replaced.starts.push(folded.starts[i]);
      replaced.ends.push(folded.ends[i]);
    }
  };
  let done = 0;
  for (const {from, to, by} of found) {
    copy(done, from);
    append(replaced, by, folded.starts[from], folded.ends[to - 1]);
    done = to;
  }
  copy(done, folded.text.length);
  return replaced;
}
function append(folded, text, start, end) {
  folded.text += text;
  for (let i = 0; i < text.length; i++) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
}
function addHan(text, start, characters, add) {
  const bounds = [start];
  let end = start;
  while (end < text.length && text[end] !== SPACE && text[end] !== MARK && !isLatin(text[end])) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    bounds.push(end);
  }
  const length = bounds.length - 1;
  for (let i = 0; i < length; i++) {
    if (characters || length === 1) add(bounds[i], bounds[i + 1]);
    if (i + 2 <= length) add(bounds[i], bounds[i + 2]);
  }
  return end;
}
function isLatin(c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
function inRanges(c, ranges) {
  return ranges.some(([first, last]) => c >= first && c <= last);
}
function readRanges(tables) {
  const ranges = [];
  for (let left = tables.number(), last = 0; left > 0; left--) {
    const first = last + tables.number();
    last = first + tables.number();
    ranges.push([first, last]);
  }
  return ranges;
}
function readFolding(tables) {
  const folding = new Map();
  for (let left = tables.number(), target = 0; left > 0; left--) {
    target += tables.number();
    const sources = tables.number();
    for (let i = 0, source = target; i < sources; i++) {
      source += tables.signed();
      folding.set(source, String.fromCodePoint(target));
    }
  }
  return folding;
}
const TITLE_TIMES = 3;
const PASSAGE_LENGTH = 90;
const LEAD_LENGTH = 12;
function readDocuments(file) {
  const documents = [];
  while (!file.ended) {
    documents.push({
      slug: file.text(),
      title: file.text(),
      text: file.text(),
      norm: file.octet(),
      labels: Array.from({length: file.number()}, () => file.number()),
    });
  }
  return documents;
}
function frequencies(stored, analysis) {
  const counts = new Map();
  const count = (text, times) => {
    for (const {term} of analysis.ofRecord(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  count(stored.title, TITLE_TIMES);
  count(stored.text, 1);
  return counts;
}
class Marker {
  constructor(terms, analysis) {
    this.terms = terms;
    this.analysis = analysis;
  }
  whole(text) {
    return marked(text, this.ranges(text), 0, text.length);
  }
  passage(text) {
    const ranges = this.ranges(text);
    const start = bestStart(text, ranges);
    const end = Math.min(text.length, start + PASSAGE_LENGTH);
    const [from, to] = [whole(text, start), whole(text, end)];
    return (from > 0 ? '…' : '') + marked(text, ranges, from, to) + (to < text.length ? '…' : '');
  }
  ranges(text) {
    const found = this.analysis.ofRecord(text).filter(({term}) => this.terms.has(term));
    found.sort((one, other) => one.start - other.start || one.end - other.end);
    const ranges = [];
    for (const {start, end} of found) {
      const last = ranges[ranges.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else ranges.push([start, end]);
    }
    return ranges;
  }
}
function bestStart(text, ranges) {
  if (text.length <= PASSAGE_LENGTH) return 0;
  let best = 0;
  let most = 0;
  for (const [first] of ranges) {
    const start = Math.min(Math.max(0, first - LEAD_LENGTH), text.length - PASSAGE_LENGTH);
    const within = ranges.filter(([from, to]) => from >= start && to <= start + PASSAGE_LENGTH);
    const covered = within.reduce((sum, [from, to]) => sum + to - from, 0);
    if (covered > most) {
      best = start;
      most = covered;
    }
  }
  return best;
}
function whole(text, at) {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
function marked(text, ranges, from, to) {
  let html = '';
  let done = from;
  for (const range of ranges) {
    const start = Math.max(range[0], from);
    const end = Math.min(range[1], to);
    if (start >= end) continue;
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escaped(text.slice(done, to));
}
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
function escaped(text) {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]);
}
const SORTED_FIELDS = ['year', 'kind', 'agency'];
const COLUMN_FIELDS = ['topic', 'strategy'];
function readRuns(tables, documents) {
  const names = SORTED_FIELDS.map(() => Array.from({length: tables.number()}, () => tables.text()));
  const places = SORTED_FIELDS.map(() => new Uint16Array(documents));
  let first = 0;
  for (let left = tables.number(); left > 0; left--) {
    const row = SORTED_FIELDS.map(() => tables.number());
    const end = first + tables.number();
    row.forEach((place, i) => places[i].fill(place, first, end));
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
async function readColumn(field, files, documents, perFile) {
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
function readPart(file, named) {
  const values = named ? Array.from({length: file.number()}, () => file.text()) : [];
  const rows = [];
  while (!file.ended) rows.push(Array.from({length: file.number()}, () => file.number()));
  return {values, rows};
}
class Filters {
  constructor(columns, chosen, counted) {
    this.columns = columns;
    this.counted = counted;
    this.chosen = Object.entries(chosen).map(([field, values]) => {
      const column = columnOf(columns, field);
      const wanted = new Set(values.map(value => column.values.indexOf(value)));
      return {field, column, wanted};
    });
  }
  passes(document) {
    return this.chosen.every(choice => has(choice, document));
  }
  count(documents) {
    let total = 0;
    const counts = this.counted.map(field => columnOf(this.columns, field).values.map(() => 0));
    for (const document of documents) {
      const failed = this.chosen.filter(choice => !has(choice, document));
      if (failed.length === 0) total++;
      if (failed.length > 1) continue;
      this.counted.forEach((field, i) => {
        if (failed.length > 0 && failed[0].field !== field) return;
        for (const place of Array.from(columnOf(this.columns, field).of(document))) counts[i][place]++;
      });
    }
    return {total, facets: this.named(counts)};
  }
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
function has({column, wanted}, document) {
  const places = column.of(document);
  for (let i = 0; i < places.length; i++) {
    if (wanted.has(places[i])) return true;
  }
  return false;
}
function columnOf(columns, field) {
  const column = columns.get(field);
  if (!column) throw new TypeError(`no field ${field}`);
  return column;
}
const MOST = 8;
async function suggestions(folded, files, shards) {
  const beginning = [...folded].slice(0, 2).join('');
  if (!beginning) return [];
  const path = `suggestions/${spread(beginning, shards)}.bin`;
  const groups = await files.get(path, 'S', readGroups);
  const byText = new Map();
  for (const {key, suggestion} of groups.get(beginning) ?? []) {
    if (key.startsWith(folded) && !byText.has(suggestion.text)) byText.set(suggestion.text, suggestion);
  }
  return [...byText.values()].slice(0, MOST);
}
function readGroups(file) {
  const groups = new Map();
  while (!file.ended) {
    const beginning = file.text();
    const keys = Array.from({length: file.number()}, () => ({
      key: beginning + file.text(),
      suggestion: {text: file.text(), kind: file.text(), count: file.number()},
    }));
    groups.set(beginning, keys);
  }
  return groups;
}
const MOST_LOOKUPS = 60;
class Scores {
  constructor(documents) {
    this.sums = new Float64Array(documents);
    this.masks = new Uint32Array(documents);
    this.seen = [];
  }
  add(list, document, score) {
    if (this.masks[document] === 0) this.seen.push(document);
    this.masks[document] |= 1 << list;
    this.sums[document] += score;
  }
  clear() {
    for (const document of this.seen) {
      this.sums[document] = 0;
      this.masks[document] = 0;
    }
    this.seen = [];
  }
}
class Ranking {
  constructor(lists, scores, lookUp, passes) {
    this.lists = lists;
    this.scores = scores;
    this.lookUp = lookUp;
    this.passes = passes;
    this.lookedUp = new Map();
    this.readAhead = 1;
    lists.forEach((list, i) => list.readBeside((document, score) => scores.add(i, document, score)));
  }
  get complete() {
    return this.lists.every(list => list.complete);
  }
  async readAll() {
    while (!this.complete) await this.readOn(this.lists, Infinity);
  }
  async best(threshold, wanted) {
    for (;;) {
      const bounds = this.bounds();
      const ranked = this.ranked(threshold, bounds, wanted);
      const last = ranked.length < wanted ? -Infinity : ranked[wanted - 1].score;
      const pending = this.pending(threshold, bounds, last);
      const unseen = bounds.lists.length >= threshold && Math.fround(bounds.total) >= last;
      if (pending.length === 0 && !unseen) return ranked;
      const few = pending.length + this.lookedUp.size <= MOST_LOOKUPS + wanted;
      const asked = pending.slice(0, few ? pending.length : wanted);
      const reads = asked.map(document => this.resolve(document));
      if (unseen || !few) reads.push(this.readOn(bounds.lists, this.readAhead));
      await Promise.all(reads);
    }
  }
  bounds() {
    const lists = this.lists.filter(list => !list.complete);
    const of = this.lists.map(list => list.bound);
    return {lists, of, total: of.reduce((sum, bound) => sum + bound, 0), mask: maskOf(this.lists)};
  }
  ranked(threshold, bounds, wanted) {
    const ranked = [];
    const {sums, masks, seen} = this.scores;
    for (const document of seen) {
      if (!this.passes(document)) continue;
      const known = this.lookedUp.get(document) ?? {
        document,
        score: Math.fround(sums[document]),
        count: bitCount(masks[document]),
      };
      const exact = this.lookedUp.has(document) || (bounds.mask & ~masks[document]) === 0;
      if (exact && known.count >= threshold) ranked.push(known);
    }
    ranked.sort((one, other) => other.score - one.score || one.document - other.document);
    return ranked.slice(0, wanted);
  }
  pending(threshold, bounds, last) {
    const pending = [];
    if (bounds.mask === 0) return [];
    const {sums, masks, seen} = this.scores;
    for (const document of seen) {
      const missing = bounds.mask & ~masks[document];
      if (missing === 0 || this.lookedUp.has(document) || !this.passes(document)) continue;
      if (bitCount(masks[document] | missing) < threshold) continue;
      let most = sums[document];
      for (let i = 0; i < bounds.of.length; i++) {
        if (missing & (1 << i)) most += bounds.of[i];
      }
      if (Math.fround(most) >= last) pending.push({document, most});
    }
    pending.sort((one, other) => other.most - one.most || one.document - other.document);
    return pending.map(({document}) => document);
  }
  async resolve(document) {
    const scoreIn = await this.lookUp(document);
    let score = this.scores.sums[document];
    let count = bitCount(this.scores.masks[document]);
    this.lists.forEach((list, i) => {
      const known = list.complete || this.scores.masks[document] & (1 << i);
      const more = known ? 0 : scoreIn(list);
      if (more > 0) {
        score += more;
        count++;
      }
    });
    this.lookedUp.set(document, {document, score: Math.fround(score), count});
  }
  async readOn(lists, pages) {
    const most = Math.max(...lists.map(list => list.bound));
    const chosen = lists.filter(list => !list.complete && (pages === Infinity || list.bound * 2 >= most));
    this.readAhead *= 2;
    await Promise.all(
      chosen.map(list => {
        const i = this.lists.indexOf(list);
        return list.readOn(pages, (document, score) => this.scores.add(i, document, score));
      }),
    );
  }
  *matching(threshold) {
    for (const document of this.scores.seen) {
      const count = this.lookedUp.get(document)?.count ?? bitCount(this.scores.masks[document]);
      if (count >= threshold) yield document;
    }
  }
}
function maskOf(lists) {
  return lists.reduce((mask, list, i) => (list.complete ? mask : mask | (1 << i)), 0);
}
function bitCount(bits) {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
export {IndexError};
const MOST_TERMS = 32;
const SHARES = [2 / 3, 1 / 2, 1 / 3, 0];
export async function open(indexUrl, options = {}) {
  const fetch = options.fetch ?? (url => globalThis.fetch(url));
  const folder = new URL(slashed(String(indexUrl)), globalThis.document?.baseURI);
  const url = new URL('manifest.json', folder).href;
  if (typeof DecompressionStream === 'undefined') throw new IndexError('unsupported', url);
  const response = await load(url, fetch);
  const manifest = await response.json().catch(cause => {
    throw new IndexError(cause instanceof SyntaxError ? 'damaged' : 'network', url, cause);
  });
  if (manifest?.format !== FORMAT) throw new IndexError('version', url);
  const files = new Files(new URL(`${manifest.build}/`, folder), fetch);
  return files.get('tables.bin', 'T', tables => new Index(manifest, files, tables));
}
function slashed(folder) {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
class Index {
  constructor(manifest, files, tables) {
    this.manifest = manifest;
    this.files = files;
    this.similarity = new Similarity(manifest.averageLength);
    this.analysis = new Analysis(tables);
    this.runs = readRuns(tables, manifest.documents);
    this.idle = [];
  }
  async search(query, options = {}) {
    const filters = await this.filters(options.filters ?? {}, options.facets ?? SORTED_FIELDS);
    const lists = await this.lists(query);
    const scores = this.idle.pop() ?? new Scores(this.manifest.documents);
    try {
      const ranking = new Ranking(
        lists,
        scores,
        document => this.lookUp(document),
        document => filters.passes(document),
      );
      if (options.exact) await ranking.readAll();
      return await this.result(query, ranking, filters, options);
    } finally {
      scores.clear();
      this.idle.push(scores);
    }
  }
  suggest(prefix) {
    const folded = this.analysis.fold(prefix).text.trim();
    return suggestions(folded, this.files, this.manifest.shards.suggestions);
  }
  async result(query, ranking, filters, {limit = 10, offset = 0}) {
    const terms = new Set(ranking.lists.map(list => list.term));
    let relaxed = false;
    for (const threshold of thresholds(ranking.lists.length)) {
      const best = await ranking.best(threshold, Math.max(1, offset + limit));
      if (best.length > 0) {
        const shown = best.slice(offset, offset + limit);
        const hits = await Promise.all(shown.map(ranked => this.hit(ranked, terms)));
        const counts = filters.count(ranking.matching(threshold));
        return {query, exact: ranking.complete, relaxed, hits, ...counts};
      }
      relaxed = true;
    }
    return {query, total: 0, exact: true, relaxed: false, hits: [], facets: filters.count([]).facets};
  }
  async filters(chosen, counted) {
    const asked = Object.entries(chosen).filter(([, values]) => values.length > 0);
    const used = Object.fromEntries(
      asked.map(([field, values]) => [field, field === 'year' ? values.map(rocYear) : values]),
    );
    const columns = new Map(this.runs);
    const {documents, columnsPerFile} = this.manifest;
    for (const field of [...Object.keys(used), ...counted]) {
      if (!columns.has(field)) {
        columns.set(field, await readColumn(field, this.files, documents, columnsPerFile));
      }
    }
    return new Filters(columns, used, counted);
  }
  async lists(query) {
    const given = [...new Set(this.analysis.ofQuery(query))].slice(0, MOST_TERMS);
    const found = await Promise.all(given.map(term => this.entry(term)));
    const byTerm = new Map(found.map(({term, entry}) => [term, entry]));
    return [...byTerm].map(
      ([term, entry]) => new PostingList(term, entry, this.files, this.similarity),
    );
  }
  async entry(given) {
    const family = familyOf(given);
    const shard = shardOf(given, family, this.manifest.shards[family]);
    const entries = await this.files.get(`${family}/${shard}.bin`, 'D', readEntries);
    const term = complete(given, entries);
    return {term, entry: entries.get(term)};
  }
  async lookUp(document) {
    const stored = await this.stored(document);
    const counts = frequencies(stored, this.analysis);
    return ({term, entry, similarity}) => {
      const labelled = stored.labels.map(label => entry.labels.get(label) ?? 0);
      const frequency = labelled.reduce((sum, times) => sum + times, counts.get(term) ?? 0);
      return frequency > 0 ? similarity.score(entry.weight, frequency, stored.norm) : 0;
    };
  }
  async stored(document) {
    const {documentsPerFile} = this.manifest;
    const path = `documents/${Math.floor(document / documentsPerFile)}.bin`;
    const documents = await this.files.get(path, 'R', readDocuments);
    return documents[document % documentsPerFile];
  }
  async hit({document, score}, terms) {
    const {slug, title, text} = await this.stored(document);
    const [year, kind, agency] = SORTED_FIELDS.map(field => this.value(field, document));
    const id = `${year}-${agency}-${slug}`;
    const marker = new Marker(terms, this.analysis);
    return {
      id,
      score,
      kind,
      year: Number(year),
      agency,
      title,
      markedTitle: marker.whole(title),
      snippet: marker.passage(text),
      url: `${PLURALS[kind]}/${id}/`,
    };
  }
  value(field, document) {
    const column = this.runs.get(field);
    return column ? column.values[column.of(document)[0]] : '';
  }
}
const PLURALS = {measure: 'measures', analysis: 'analyses', assessment: 'assessments', course: 'courses'};
function thresholds(terms) {
  return terms === 0 ? [] : [...new Set(SHARES.map(share => Math.max(1, Math.ceil(share * terms))))];
}
function rocYear(year) {
  return Number(year) > CALENDARS_APART ? String(Number(year) - CALENDARS_APART) : year;
}
