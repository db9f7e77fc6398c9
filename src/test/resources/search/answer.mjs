// Asks an index of the published module, in Node or in a browser.
const bits = new DataView(new ArrayBuffer(4));

function scoreBits(score) {
  bits.setFloat32(0, score);
  if (bits.getFloat32(0) !== score) throw new Error(`${score} is no 32-bit float`);
  return bits.getInt32(0);
}

/** The answers to requests in turn, with the bits of their scores. */
export async function answer(index, requests) {
  const facets = ['year', 'kind', 'agency', 'topic', 'strategy'];
  const found = [];
  for (const {query, filters, limit, offset} of requests) {
    const result = await index.search(query, {filters, limit, offset, facets});
    found.push({
      ...result,
      hits: result.hits.map(hit => ({...hit, scoreBits: scoreBits(hit.score)})),
    });
  }
  return found;
}
