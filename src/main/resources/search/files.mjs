// The files of the index: fetched, inflated, read.

/** Format of the files; raised with PackedFile.FORMAT when older modules cannot read them. */
export const FORMAT = 2;

/**
 * Code of an error.
 * network: no answer; missing: no such file; damaged: not what the index should hold;
 * version: an index for another version of this module; unsupported: the browser is too old.
 * @typedef {'network' | 'missing' | 'damaged' | 'version' | 'unsupported'} ErrorCode
 */

/** An index that cannot be read. A later try may succeed: nothing of a failure is kept. */
export class IndexError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} url of the file
   * @param {unknown} [cause]
   */
  constructor(code, url, cause) {
    super(`${code}: ${url}`, {cause});
    this.name = 'IndexError';
    this.code = code;
  }
}

/** Reader of numbers and texts in turn; every step beyond the end is an error. */
export class Reader {
  /** @param {Uint8Array} bytes */
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

  /** Reads a whole number in groups of seven bits, lowest first; the top bit says that more follow. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const octet = this.octet();
      value |= (octet & 0x7f) << shift;
      // Bit operations give signed numbers; >>> 0 takes the 32 bits as an unsigned one.
      if (octet < 0x80) return value >>> 0;
    }
  }

  /** Reads a number with its sign in the lowest bit: 0, -1, 1, -2 are 0, 1, 2, 3. */
  signed() {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Reads a 32-bit float, lowest byte first. */
  real() {
    const four = this.take(4);
    return new DataView(four.buffer, four.byteOffset, 4).getFloat32(0, true);
  }

  /** @param {number} length */
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

/**
 * Most files in memory: a query of 100,000 records reads 28 at the median, 145 at most
 * (src/docs/benchmarks.md). The oldest are let go, and fetched again when needed.
 */
const MOST_KEPT = 2000;

/** Files of an index, each fetched once. */
export class Files {
  /**
   * @param {URL} folder
   * @param {(url: string) => Promise<Response>} fetch
   */
  constructor(folder, fetch) {
    this.folder = folder;
    this.fetch = fetch;
    /** @type {Map<string, Promise<any>>} */
    this.kept = new Map();
  }

  /**
   * Returns the content of a file, made once from its bytes.
   * @template T
   * @param {string} path
   * @param {string} mark tells the kinds of files apart
   * @param {(content: Reader) => T} make
   * @returns {Promise<T>}
   */
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

  /**
   * @template T
   * @param {string} path
   * @param {string} mark
   * @param {(content: Reader) => T} make
   */
  async read(path, mark, make) {
    const url = new URL(path, this.folder).href;
    const packed = await (await load(url, this.fetch)).arrayBuffer().catch(cause => {
      throw new IndexError('network', url, cause);
    });
    try {
      const reader = new Reader(await inflate(packed));
      // 67 is C, the first byte of all our files: an error page that says 200 is not one (decision 7).
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

/**
 * @param {string} url
 * @param {(url: string) => Promise<Response>} fetch
 */
export async function load(url, fetch) {
  const response = await fetch(url).catch(cause => {
    throw new IndexError('network', url, cause);
  });
  // From 500 on the host failed, and another try may succeed; below, there is no such file.
  if (!response.ok) throw new IndexError(response.status < 500 ? 'missing' : 'network', url);
  return response;
}

/** @param {ArrayBuffer} packed */
async function inflate(packed) {
  const {readable, writable} = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // Not awaited: a full stream waits for its reader, which comes only below.
  const written = Promise.all([writer.write(new Uint8Array(packed)), writer.close()]);
  written.catch(() => {}); // reading fails with the same error
  const reader = readable.getReader();
  let bytes = new Uint8Array();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return bytes;
    bytes = bytes.length > 0 ? joined(bytes, value) : value;
  }
}

/**
 * @param {Uint8Array} first
 * @param {Uint8Array} second
 */
function joined(first, second) {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
