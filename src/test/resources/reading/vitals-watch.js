// Before a page begins: notes its largest paint so far and how much has shifted.
globalThis.vitals = {largest: 0, shift: 0, shifted: []};
new PerformanceObserver((list) => {
  for (const {startTime} of list.getEntries()) vitals.largest = startTime;
}).observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver((list) => {
  for (const {value, hadRecentInput, sources} of list.getEntries()) {
    if (hadRecentInput) continue;
    vitals.shift += value;
    vitals.shifted.push(...sources.map(({node}) => node?.outerHTML?.slice(0, 120) ?? node?.nodeName));
  }
}).observe({type: 'layout-shift', buffered: true});
