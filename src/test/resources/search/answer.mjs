// Asks an index of the published module, in Node or in a browser.
const bits = new DataView(new ArrayBuffer(4));

function scoreBits(score) {
  bits.setFloat32(0, score);
  if (bits.getFloat32(0) !== score) throw new Error(`${score} is no 32-bit float`);
  return bits.getInt32(0);
}

/** Searches of one index that go on side by side, as on a page where someone types. */
const TOGETHER = 8;

/** The answers to requests, with the bits of their scores. */
export async function answer(index, requests) {
  const facets = ['year', 'kind', 'agency', 'topic', 'strategy'];
  const found = [];
  for (let first = 0; first < requests.length; first += TOGETHER) {
    const asked = requests.slice(first, first + TOGETHER);
    const results = await Promise.all(
      asked.map(({query, filters, limit, offset}) =>
        index.search(query, {filters, limit, offset, facets}),
      ),
    );
    found.push(...results.map(withBits));
  }
  return found;
}

function withBits(result) {
  return {...result, hits: result.hits.map(hit => ({...hit, scoreBits: scoreBits(hit.score)}))};
}
