// When a page was painted, what had come by then, and what moved; times in ms.
() => {
  const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
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
