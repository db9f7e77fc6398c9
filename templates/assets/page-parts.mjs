/** What the modules of several pages need: parts of the page, its words, the place on it. */

const TOLD = 5; // strange values that are named
const TOLD_CHARACTERS = 30; // of each

/** Writes numbers as the page's language does. */
export const digits = new Intl.NumberFormat(document.documentElement.lang);

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
export function part(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`no #${id} on the page`);
  }
  return found;
}

/**
 * The words that stand on the page in a <template>, by their keys.
 * @param {string} id of the template
 * @returns {(key: string, ...values: (string | number)[]) => string} with the values in place;
 *   numbers as the page's language writes them
 */
export function wordsOf(id) {
  const words = part(id, HTMLTemplateElement).dataset;
  return (key, ...values) =>
    (words[key] ?? '').replace(/\{(\d)\}/gu, (_, at) => {
      const value = values[at] ?? '';
      return typeof value === 'number' ? digits.format(value) : value;
    });
}

/** @param {string} text @param {number} most characters of it */
export function clipped(text, most) {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/**
 * What the address asks for under a name: each value once, without white space around it and
 * characters that nobody sees.
 * @param {string} name
 */
export function asked(name) {
  const values = new URLSearchParams(location.search).getAll(name);
  const clean = values.map((value) => value.replace(/[\p{C}\uFFFD]/gu, '').trim());
  return [...new Set(clean)].filter((value) => value !== '');
}

/**
 * Values of the address that mean nothing here, as few and as short as can be read.
 * @param {string[]} values @param {string} separator
 */
export function told(values, separator) {
  const first = values.slice(0, TOLD).map((value) => clipped(value, TOLD_CHARACTERS));
  return first.join(separator) + (values.length > TOLD ? '…' : '');
}

/**
 * What tells which choices of the address were not applied.
 * @param {string} id of the notice, hidden while there is nothing to tell
 * @param {ReturnType<typeof wordsOf>} say
 * @returns {(values: string[]) => void}
 */
export function strangeTeller(id, say) {
  const notice = part(id, HTMLElement);
  return (values) => {
    notice.textContent = values.length > 0 ? say('strange', told(values, say('separator'))) : '';
    notice.hidden = values.length === 0;
  };
}

/** Shows what was out of sight until the script had run, so that nothing moved. */
export function showLate() {
  for (const held of document.querySelectorAll('.late')) {
    held.classList.remove('late');
  }
}

/**
 * Keeps where the reader is on the page; back from another page, what the script shows comes too
 * late for the browser to find it.
 * @returns {() => void} leads there
 */
export function keepPlace() {
  const top = history.state?.top;
  addEventListener('pagehide', () => history.replaceState({top: scrollY}, ''));
  return () => {
    if (typeof top === 'number') {
      scrollTo({top, behavior: 'instant'});
    }
  };
}
