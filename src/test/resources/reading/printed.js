// What paper as wide as the window would cut, or should not show.
() => {
  const faults = [];
  const tell = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  const width = document.documentElement.clientWidth;
  const isShown = (element) => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
  for (const element of document.querySelectorAll('main *')) {
    if (!isShown(element) || element.closest('.visually-hidden')) continue;
    if (element.getBoundingClientRect().right > width + 1) tell('cut at the right', element);
    const {overflowX, overflowY} = getComputedStyle(element);
    const isCut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
    if (isCut && getComputedStyle(element).display !== 'inline') tell('cut by its box', element);
  }
  for (const element of document.querySelectorAll('nav, .skip, .anchor, .menu, .search-box, .languages, button, select')) {
    // What was asked is printed with what was found.
    if (isShown(element) && !element.closest('.report-contents') && !element.matches('main .search-box, .search-box *')) tell('a way on paper', element);
  }
  for (const fold of document.querySelectorAll('main details > :not(summary)')) {
    if (!fold.hidden && !isShown(fold) && !fold.closest('.filters')) tell('folded on paper', fold);
  }
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    const {content} = getComputedStyle(link, '::after');
    const isOwn = link.origin === location.origin;
    if (isOwn && content !== 'none') tell('an address of the site itself', link);
    if (!isOwn && isShown(link) && !content.includes('href') && !content.includes(link.getAttribute('href'))) tell('no address', link);
  }
  return faults;
}
