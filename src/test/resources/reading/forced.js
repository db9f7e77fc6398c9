// What cannot be told apart where the reader's system sets the colours.
() => {
  const faults = [];
  const tell = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  const isShown = (element) =>
    element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip');
  const system = (name) => {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
  const [canvas, link, visited] = ['Canvas', 'LinkText', 'VisitedText'].map(system);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const {backgroundColor} = getComputedStyle(at);
      if (!/, 0\)$|transparent/u.test(backgroundColor)) return backgroundColor;
    }
    return canvas;
  };
  for (const element of document.querySelectorAll('a[href], button, input, select, summary')) {
    if (!isShown(element)) continue;
    const style = getComputedStyle(element);
    if (element.matches('a') && ![link, visited].includes(style.color)) tell(`a link in ${style.color}`, element);
    if (style.color === ground(element)) tell('text in the colour of its ground', element);
    const isBare = parseFloat(style.borderTopWidth) === 0 && style.textDecorationLine === 'none';
    if (element.matches('button, select, input[type=search]') && isBare) tell('no edge', element);
    element.focus({focusVisible: true, preventScroll: true});
    const focused = getComputedStyle(element);
    if (focused.outlineStyle === 'none' || focused.outlineColor === ground(element)) tell('focus is not to be seen', element);
  }
  for (const sign of document.querySelectorAll('.sign')) {
    if (isShown(sign) && (getComputedStyle(sign).color === ground(sign) || !sign.textContent.trim())) tell('a sign is not to be seen', sign);
  }
  for (const shape of document.querySelectorAll('main svg :is(rect, line, path, circle)')) {
    const {fill, stroke} = getComputedStyle(shape);
    if (isShown(shape) && [fill, stroke].every((colour) => ['none', canvas].includes(colour))) tell('a shape is not to be seen', shape);
  }
  return faults;
}
