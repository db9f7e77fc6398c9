// What of the page a reader would have to scroll sideways for, or could not see at all.
() => {
  const faults = [];
  const tell = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
    for (const element of document.body.querySelectorAll('*')) {
      if (element.getBoundingClientRect().right > width + 1 && !element.closest('.scroll *')) tell('too wide', element);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.visually-hidden, svg') || !element.checkVisibility({visibilityProperty: true})) continue;
    const {overflowX, overflowY, display} = getComputedStyle(element);
    if (display === 'inline' || element.matches('select, input, option, optgroup')) continue;
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) tell('cut below', element);
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) tell('cut at the side', element);
    // What may scroll sideways is a table's own box, which keys reach.
    if (/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth && element.tabIndex < 0) {
      tell('no key scrolls this', element);
    }
  }
  for (const button of document.querySelectorAll('button, .plain-button, summary, label')) {
    const {left, right} = button.getBoundingClientRect();
    if (button.checkVisibility({visibilityProperty: true}) && !button.closest('.scroll, .visually-hidden') && (right > width + 1 || left < -1)) {
      if (!button.matches('.visually-hidden')) tell('out of the window', button);
    }
  }
  return faults;
}
