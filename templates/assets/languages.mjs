/**
 * Takes the query and the place in the address along to the page in another language: they say what
 * is searched or compared, and scripts change them while the page stands.
 */
for (const link of document.querySelectorAll('.language')) {
  // The first events of each way to follow a link; a menu or a new tab takes the address without a click.
  for (const event of ['pointerdown', 'focus', 'click']) {
    link.addEventListener(event, () => takeAlong(/** @type {HTMLAnchorElement} */ (link)));
  }
}

/** @param {HTMLAnchorElement} link */
function takeAlong(link) {
  link.search = location.search;
  link.hash = location.hash;
}
