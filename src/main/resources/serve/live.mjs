/**
 * Keeps a page of the preview up to date. The server adds this module to the pages that it sends;
 * no built site has it. Its own address tells the version of the site that the page is of.
 *
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {{version: string, report: string, language: string, errors: boolean, more: string,
 *   problems: Problem[], words: {title: string, hide: string, show: string}}} State
 */
import {ProblemPanel} from './problems.mjs';

const EVENTS = new URL('events', import.meta.url);
// Browsers ask again themselves after most failures; after some of them, Firefox does not.
const RETRY_MS = 1000;

/** @param {string} version */
function parts(version) {
  const [run, sites, styles] = version.split('.');
  return {site: `${run}.${sites}`, styles};
}

/** Without one, this is a page of problems in place of a page of the site. */
const panel = document.body.classList.contains('page-of-problems') ? null : new ProblemPanel();
let shown = parts(new URL(import.meta.url).search.slice(1));
/** @type {EventSource | null} */
let source = null;

/** @param {State} state */
function receive(state) {
  const present = parts(state.version);
  if (present.site !== shown.site || (!panel && state.report !== document.body.dataset.report)) {
    disconnect();
    location.reload();
    return;
  }
  if (present.styles !== shown.styles) {
    shown = present;
    replaceStyles().catch(() => location.reload());
  }
  panel?.show(state);
}

/** Replaces style sheets whose addresses have changed; the page stays as it is. */
async function replaceStyles() {
  const answer = await fetch(location.href, {cache: 'no-store'});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const present = styles(page);
  const old = styles(document);
  if (old.length !== present.length) {
    throw new Error('other style sheets');
  }
  old.forEach((link, i) => {
    const href = present[i].getAttribute('href') ?? '';
    if (href !== link.getAttribute('href')) {
      const replacement = /** @type {HTMLLinkElement} */ (link.cloneNode());
      replacement.href = href;
      // Only then: without any style sheet, the page would jump.
      replacement.addEventListener('load', () => link.remove());
      link.after(replacement);
    }
  });
}

/** @param {Document} page @returns {HTMLLinkElement[]} */
function styles(page) {
  return [...page.querySelectorAll('link')].filter((link) => link.rel === 'stylesheet');
}

function connect() {
  if (source || document.hidden) {
    return;
  }
  const opened = new EventSource(EVENTS);
  source = opened;
  opened.addEventListener('message', (event) => receive(JSON.parse(event.data)));
  opened.addEventListener('error', () => {
    if (opened.readyState === EventSource.CLOSED && source === opened) {
      source = null;
      setTimeout(connect, RETRY_MS);
    }
  });
}

function disconnect() {
  source?.close();
  source = null;
}

// A browser opens six connections to a server at most: only tabs that can be seen take one.
document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
// A page with a connection could not be kept for the way back.
addEventListener('pagehide', disconnect);
addEventListener('pageshow', connect);
connect();
