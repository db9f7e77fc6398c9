// When a page was painted, what had come by then, and what moved; times in ms.
async () => {
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
  // Browsers report a paint some frames later. 600 frames are ten seconds.
  for (let frames = 0; !painted() || !vitals.largest; frames++) {
    if (frames > 600) throw new Error('no paint reported');
    await new Promise(requestAnimationFrame);
  }
  const first = painted().startTime;
  const [page] = performance.getEntriesByType('navigation');
  const parts = performance.getEntriesByType('resource');
  const early = parts.filter((part) => part.renderBlockingStatus === 'blocking' || part.responseEnd <= first);
  const sum = (entries) => entries.reduce((total, {transferSize}) => total + transferSize, 0);
  const {largest, shift, shifted} = globalThis.vitals;
  return {
    first,
    largest,
    shift,
    shifted: shifted.join(' '),
    early: page.transferSize + sum(early),
    all: page.transferSize + sum(parts),
    requests: 1 + parts.length,
  };
}
