// What stays in the window while the page moves, and lies over text as it does; heads of tables are meant to.
async () => {
  const faults = new Set();
  const staying = [...document.body.querySelectorAll('*')].filter((element) =>
    /sticky|fixed/u.test(getComputedStyle(element).position) && !element.closest('thead, .scroll'));
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  }
  const crosses = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({top, behavior: 'instant'});
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const element of staying.filter((each) => each.checkVisibility({visibilityProperty: true}))) {
      const own = element.getBoundingClientRect();
      for (const text of texts) {
        if (element.contains(text) || text.parentElement.closest('.visually-hidden, .skip')) continue;
        const near = text.parentElement.getBoundingClientRect();
        if (near.bottom < 0 || near.top > innerHeight) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        if ([...range.getClientRects()].some((line) => crosses(own, line))) {
          faults.add(`${element.className} lies over: ${text.data.trim().slice(0, 40)}`);
        }
      }
    }
  }
  return [...faults];
}
