/**
 * The keys of search. On every page "/" leads to the search box; where results are listed, the
 * arrows go through them and Escape leads back. A key without Alt or Control can be in the way of
 * those who speak to their computer (WCAG 2.1.4), so "/" can be switched off on /sitemap/.
 */

const SETTING = 'search-key';
const OFF = 'off';

const box = document.getElementById('Search');
const hits = document.getElementById('Search-hits');

/** Whether "/" is in use. */
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

/** Whether a key is typed into something. @param {EventTarget | null} target */
function takesText(target) {
  const field = target instanceof Element && target.closest('input, textarea, select');
  return field && !(field instanceof HTMLInputElement && field.type === 'checkbox');
}

/** @param {Element} element */
function isShown(element) {
  return element.getClientRects().length > 0;
}

/** Goes from the box through the results and back. @param {HTMLInputElement} from @param {1 | -1} step */
function move(from, step) {
  const active = document.activeElement;
  const isAbove = active === from || active?.id === 'Search-heading';
  const links = [...(hits?.querySelectorAll('a') ?? [])].filter(isShown);
  const at = isAbove ? -1 : links.findIndex((link) => link === active);
  if (links.length === 0 || (at < 0 && (!isAbove || step < 0))) {
    return false;
  }
  (at + step < 0 ? from : links[Math.min(at + step, links.length - 1)]).focus();
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

/** Does what a key stands for; whether it stands for anything. @param {KeyboardEvent} event */
function obey(event) {
  if (!(box instanceof HTMLInputElement)) {
    return false;
  }
  if (event.key === '/' && !takesText(event.target) && isOn()) {
    box.focus();
    box.select();
    return true;
  }
  if (hits && event.key.startsWith('Arrow') && /Down|Up/u.test(event.key)) {
    return move(box, event.key === 'ArrowDown' ? 1 : -1);
  }
  return hits !== null && event.key === 'Escape' && escape(box);
}

document.addEventListener('keydown', (event) => {
  const isChord = event.ctrlKey || event.altKey || event.metaKey;
  // While a word is composed, its keys are the input method's.
  if (!isChord && !event.isComposing && !event.defaultPrevented && obey(event)) {
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
