// What elements say on paper, as one reads it there without blanks.
(selectors) => selectors.flatMap((selector) => [...document.querySelectorAll(selector)].map((element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('.visually-hidden, .anchor').forEach((hidden) => hidden.remove());
  return copy.textContent.normalize('NFKC').replace(/\s/g, '');
}))
