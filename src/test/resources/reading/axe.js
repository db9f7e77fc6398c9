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
  const {passes, violations, incomplete} = await axe.run(document, {
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
