/**
 * Leads to the same place in another language: what is searched or compared, and the part of the
 * page that is shown, stand in the address, and the link takes them along.
 */
for (const link of document.querySelectorAll('.language')) {
  for (const event of ['pointerdown', 'focus', 'click']) {
    link.addEventListener(event, () => takeAlong(/** @type {HTMLAnchorElement} */ (link)));
  }
}

/** @param {HTMLAnchorElement} link */
function takeAlong(link) {
  link.search = location.search;
  link.hash = location.hash;
}
