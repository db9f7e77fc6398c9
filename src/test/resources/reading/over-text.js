// What stays in the window while the page moves, and lies over text as it does; heads of tables are meant to.
async () => {
  const faults = new Set();
  const staying = [...document.body.querySelectorAll('*')].filter((element) =>
    /sticky|fixed/u.test(getComputedStyle(element).position) && !element.closest('thead, .scroll'));
  const stays = (text) => staying.some((element) => element.contains(text));
  const lines = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map(({left, right, top, bottom}) => ({left, right, top: top + scrollY, bottom: bottom + scrollY}));
  };
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.data.trim() || text.parentElement.closest('.visually-hidden, .skip')) continue;
    // Of what moves with the page, the place on the page is looked up once.
    texts.push(stays(text) ? {text, lines: () => lines(text)} : {text, lines: ((own) => () => own)(lines(text))});
  }
  const crosses = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({top, behavior: 'instant'});
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const element of staying.filter((each) => each.checkVisibility({visibilityProperty: true}))) {
      const {left, right, top: over, bottom} = element.getBoundingClientRect();
      const own = {left, right, top: over + scrollY, bottom: bottom + scrollY};
      for (const {text, lines: where} of texts) {
        if (!element.contains(text) && where().some((line) => crosses(own, line))) {
          faults.add(`${element.className} lies over: ${text.data.trim().slice(0, 40)}`);
        }
      }
    }
  }
  return [...faults];
}
