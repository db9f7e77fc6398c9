// What axe-core, which is there as a global, says of the page; told some rules, by these alone.
async (rules) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Before a gradient axe tells no contrast: the rule at the edge of a wide table leaves the paper alone.
  const plain = new CSSStyleSheet();
  plain.replaceSync('.scroll { background-image: none !important; }');
  document.adoptedStyleSheets = [plain];
  // It reads the same few colours of every element, each time at length: what it read once is copied.
  const {Color} = axe.commons.color;
  if (!Color.read) {
    const parse = Color.prototype.parseString;
    Color.read = new Map();
    Color.prototype.parseString = function (text) {
      if (Color.read.has(text)) return Object.assign(this, Color.read.get(text));
      parse.call(this, text);
      Color.read.set(text, {r: this.r, g: this.g, b: this.b, alpha: this.alpha});
      return this;
    };
  }
  // Where colours alone are checked, one visible text stands for all with the same colours, size, classes and
  // backgrounds around it: tables have thousands of such cells. Fields have no text nodes, and are all checked.
  const representatives = () => {
    const seen = new Set();
    return [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.matches('input, select, textarea')) return true;
      const hasText = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
      if (!hasText || !element.checkVisibility({visibilityProperty: true})) return false;
      const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
      const about = [color, fontSize, fontWeight, textShadow];
      for (let around = element; around !== document.body; around = around.parentElement) {
        const {backgroundColor, backgroundImage, opacity, position} = getComputedStyle(around);
        about.push(around.localName, around.className, backgroundColor, backgroundImage, opacity, position);
      }
      const key = JSON.stringify(about);
      return !seen.has(key) && seen.add(key);
    });
  };
  const {passes, violations, incomplete} = await axe.run(rules ? {include: representatives()} : document, {
    runOnly: rules ? {type: 'rule', values: rules} : {type: 'tag', values: tags},
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  });
  const lines = (kind, results) =>
    results.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${kind} ${id}: ${html.slice(0, 200)} ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
    );
  return [`${passes.length} rules passed`, ...lines('fault', violations), ...lines('unsure', incomplete)];
}
