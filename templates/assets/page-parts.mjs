/** Parts shared by the modules of several pages: elements, words, the address, the scroll position. */

// Anyone can write an address with any number of long values: a notice names some three lines of them.
const MOST_NAMED = 5;
const MOST_CHARACTERS = 30;

/** Format of numbers in the page's language. */
export const digits = new Intl.NumberFormat(document.documentElement.lang);

/** Returns an element of the page. @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
export function part(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`no #${id} on the page`);
  }
  return found;
}

/**
 * Returns a function that gives the words of a <template> by their keys.
 * @param {string} id of the template
 * @returns {(key: string, ...values: (string | number)[]) => string} with the values in place;
 *   numbers as the page's language writes them
 */
export function wordsOf(id) {
  const words = part(id, HTMLTemplateElement).dataset;
  // One digit: no sentence of templates/words/ has more than ten values.
  return (key, ...values) =>
    (words[key] ?? '').replace(/\{(\d)\}/gu, (_, at) => {
      const value = values[at] ?? '';
      return typeof value === 'number' ? digits.format(value) : value;
    });
}

/** Cuts a text by code points, so that no character is halved. @param {string} text @param {number} most */
export function clipped(text, most) {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/**
 * Returns the values of the address under a name: each once, without white space around it, without
 * invisible characters (category C of Unicode) and the sign of broken UTF-8, which copied links bring.
 * @param {string} name
 */
export function asked(name) {
  const values = new URLSearchParams(location.search).getAll(name);
  const clean = values.map((value) => value.replace(/[\p{C}\uFFFD]/gu, '').trim());
  return [...new Set(clean)].filter((value) => value !== '');
}

/**
 * Lists values of the address, as few and as short as can be read.
 * @param {string[]} values @param {string} separator
 */
export function shortList(values, separator) {
  const named = values.slice(0, MOST_NAMED).map((value) => clipped(value, MOST_CHARACTERS));
  return named.join(separator) + (values.length > MOST_NAMED ? '…' : '');
}

/**
 * Returns a function that shows which choices of the address were not applied.
 * @param {string} id of the notice, hidden while all of them are
 * @param {ReturnType<typeof wordsOf>} say
 * @returns {(values: string[]) => void}
 */
export function unappliedNotice(id, say) {
  const notice = part(id, HTMLElement);
  return (values) => {
    notice.textContent = values.length > 0 ? say('strange', shortList(values, say('separator'))) : '';
    notice.hidden = values.length === 0;
  };
}

/** Shows the parts that waiting.css hides until the script has run, so that nothing moves. */
export function showLate() {
  for (const element of document.querySelectorAll('.late')) {
    element.classList.remove('late');
  }
}

/**
 * Writes an address into the history.
 * @param {'replaceState' | 'pushState'} how @param {string} address @param {unknown} [state]
 */
export function remember(how, address, state = null) {
  try {
    history[how](state, '', address);
  } catch {
    // Safari takes a hundred in half a minute; a later one makes up for this.
  }
}

/**
 * Keeps the scroll position for a return to this page: the browser restores its own before the
 * script has filled the page.
 * @returns {() => void} scrolls there
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
