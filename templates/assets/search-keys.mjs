/**
 * Keyboard of the search. On every page "/" leads to the search box; where results are listed, the
 * arrows go through suggestions and results and Escape leads back. A key without Alt or Control can
 * be in the way of those who speak to their computer (WCAG 2.1.4), so "/" can be switched off on
 * /sitemap/.
 */

const SETTING = 'search-key';
const OFF = 'off';

const box = document.getElementById('Search');
const suggestions = document.getElementById('Search-suggestions');
const hits = document.getElementById('Search-hits');

/** Tells whether "/" is in use. */
function isOn() {
  try {
    return localStorage.getItem(SETTING) !== OFF;
  } catch {
    return true; // the browser keeps no settings
  }
}

/** @param {boolean} on */
function set(on) {
  try {
    if (on) {
      localStorage.removeItem(SETTING);
    } else {
      localStorage.setItem(SETTING, OFF);
    }
  } catch {
    // the browser keeps no settings
  }
}

/** Tells whether a key is typed into a field. @param {EventTarget | null} target */
function takesText(target) {
  const field = target instanceof Element && target.closest('input, textarea, select');
  return field && !(field instanceof HTMLInputElement && field.type === 'checkbox');
}

/** @param {Element} element */
function isShown(element) {
  return element.getClientRects().length > 0;
}

/** @param {Element | null} list @param {'a' | 'button'} kind */
function shown(list, kind) {
  return [...(list?.querySelectorAll(kind) ?? [])].filter(isShown);
}

/** Returns the suggestion or result with the focus; the heading of the results stands for the box. */
function place() {
  const active = document.activeElement;
  return active?.id === 'Search-heading' ? box : active;
}

/** Goes up and down: the box, the row of suggestions, each result. @param {1 | -1} step */
function move(step) {
  const offered = shown(suggestions, 'button');
  const results = shown(hits, 'a').map((link) => [link]);
  const rows = [[box], ...(offered.length > 0 ? [offered] : []), ...results];
  const at = rows.findIndex((row) => row.some((stop) => stop === place()));
  const next = at < 0 ? undefined : rows[Math.min(at + step, rows.length - 1)];
  next?.[0]?.focus();
  return next !== undefined && rows.length > 1;
}

/** Goes along the row of suggestions. @param {1 | -1} step */
function moveAlong(step) {
  const offered = shown(suggestions, 'button');
  const at = offered.findIndex((suggestion) => suggestion === place());
  offered[at + step]?.focus();
  return true;
}

/** @param {HTMLInputElement} to */
function escape(to) {
  if (document.activeElement === to) {
    to.value = '';
    to.dispatchEvent(new Event('input', {bubbles: true}));
  }
  to.focus();
  return true;
}

/** Acts on a key, and tells whether it has a meaning here. @param {KeyboardEvent} event */
function act(event) {
  if (!(box instanceof HTMLInputElement)) {
    return false;
  }
  if (event.key === '/' && !takesText(event.target) && isOn()) {
    box.focus();
    box.select();
    return true;
  }
  if (hits && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    return move(event.key === 'ArrowDown' ? 1 : -1);
  }
  if (suggestions?.contains(document.activeElement) && /^Arrow(Left|Right)$/u.test(event.key)) {
    return moveAlong(event.key === 'ArrowRight' ? 1 : -1);
  }
  return hits !== null && event.key === 'Escape' && escape(box);
}

document.addEventListener('keydown', (event) => {
  const isChord = event.ctrlKey || event.altKey || event.metaKey;
  // While a word is composed, its keys are the input method's.
  if (!isChord && !event.isComposing && !event.defaultPrevented && act(event)) {
    event.preventDefault();
  }
});

const setting = document.getElementById('Search-key');
const check = setting?.querySelector('input');
if (setting && check) {
  check.checked = isOn();
  check.addEventListener('change', () => set(check.checked));
  setting.hidden = false;
}
