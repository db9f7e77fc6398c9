// What axe-core, which is there as a global, says of the page; told some rules, by these alone.
async (rules) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Before a gradient axe tells no contrast: the rule at the edge of a wide table leaves the paper alone.
  const plain = new CSSStyleSheet();
  plain.replaceSync('.scroll { background-image: none !important; }');
  document.adoptedStyleSheets = [plain];
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
