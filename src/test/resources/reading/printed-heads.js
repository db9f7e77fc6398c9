// Headings of rows and columns that would paint over the rules of their table.
() => [...document.querySelectorAll('.scroll th')]
  .filter((head) => {
    const {position, boxShadow, backgroundColor} = getComputedStyle(head);
    return position !== 'static' || boxShadow !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
  })
  .map((head) => head.outerHTML.slice(0, 160))
