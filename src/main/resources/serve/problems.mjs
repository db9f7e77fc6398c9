/**
 * Panel with the problems of the site, over a page of the preview.
 *
 * @typedef {{severity: string, code: string, place: string, message: string, hint?: string,
 *   excerpt?: {line: number, text: string, caret: number}}} Problem
 * @typedef {import('./live.mjs').State} State
 */
const STYLES = new URL('problems.css', import.meta.url).href;
const HIDDEN = 'chengguo-hidden-problems';

export class ProblemPanel {
  constructor() {
    // In a tree of its own: the page's styles do not reach in, nor these out.
    this.host = document.createElement('div');
    this.root = this.host.attachShadow({mode: 'open'});
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLES;
    this.panel = document.createElement('dialog');
    this.panel.setAttribute('role', 'alertdialog');
    this.panel.setAttribute('aria-labelledby', 'title');
    this.panel.tabIndex = -1;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.addEventListener('click', () => this.open(true));
    this.root.append(link);
    // Without it, the panel lies at the end of the page, and its focus would lead the reader there.
    this.styled = new Promise((resolve) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
    });
    /** @type {Element | null} */
    this.before = null;
    this.told = '';
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.panel.open) {
        this.hide();
      }
    });
  }

  /**
   * Shows the problems of a state, and nothing when there are none. Errors open the panel, unless
   * these very ones were hidden; warnings only offer it.
   *
   * @param {State} state
   */
  show(state) {
    const told = JSON.stringify([state.language, state.problems, state.more]);
    if (told === this.told) {
      return;
    }
    this.told = told;
    if (state.problems.length === 0) {
      this.close();
      this.panel.remove();
      this.button.remove();
      store('');
      return;
    }
    this.host.lang = state.language;
    this.button.textContent = state.words.show;
    this.panel.replaceChildren(...this.content(state));
    this.button.hidden = true;
    this.root.append(this.panel, this.button);
    if (!this.host.isConnected) {
      document.body.append(this.host);
    }
    this.styled.then(() => {
      if (this.told === told) {
        this.offer(state.errors && stored() !== told);
      }
    });
  }

  /** @param {boolean} opens whether the panel opens by itself */
  offer(opens) {
    if (opens) {
      this.open(!this.panel.open);
    } else {
      this.close();
    }
  }

  /** @param {State} state */
  content(state) {
    const hide = element('button', '', state.words.hide);
    hide.addEventListener('click', () => this.hide());
    const title = element('h2', '', state.words.title);
    title.id = 'title';
    const head = element('div', 'head');
    head.append(title, hide);
    const list = element('ol', '');
    list.append(...state.problems.map(item));
    return state.more ? [head, list, element('p', 'more', state.more)] : [head, list];
  }

  /** @param {boolean} takesFocus */
  open(takesFocus) {
    this.button.hidden = true;
    const active = document.activeElement;
    if (!this.panel.open) {
      this.before = active;
      // Not modal: the page below stays in use.
      this.panel.show();
    }
    if (takesFocus) {
      this.panel.focus({preventScroll: true});
    }
    for (const pre of this.panel.querySelectorAll('pre')) {
      const caret = pre.querySelector('b');
      if (caret) {
        pre.scrollLeft = caret.offsetLeft - pre.offsetLeft - pre.clientWidth / 2;
      }
    }
  }

  /** Hides the panel until there are other problems. */
  hide() {
    store(this.told);
    this.close();
    if (this.before instanceof HTMLElement) {
      this.before.focus();
    }
  }

  close() {
    this.panel.close();
    this.button.hidden = false;
  }
}

/** @param {Problem} problem */
function item(problem) {
  const entry = element('li', problem.severity);
  const head = element('p', '');
  head.append(
    element('code', 'place', problem.place),
    ' ',
    element('span', 'code', `${problem.severity}[${problem.code}]`),
  );
  entry.append(head, element('p', 'message', problem.message));
  if (problem.excerpt) {
    entry.append(excerpt(problem.excerpt));
  }
  if (problem.hint) {
    entry.append(element('p', 'hint', problem.hint));
  }
  return entry;
}

/** @param {{line: number, text: string, caret: number}} excerpt */
function excerpt({line, text, caret}) {
  const pre = element('pre', '');
  pre.tabIndex = 0; // a long line is moved with the arrow keys
  const number = `${line} | `;
  pre.append(number, text);
  if (caret >= 0) {
    // The same text once more, unseen: faces differ in how wide Chinese characters are.
    const gap = element('span', 'gap', number + text.slice(0, caret));
    gap.setAttribute('aria-hidden', 'true');
    pre.append('\n', gap, element('b', 'caret', '^'));
  }
  return pre;
}

/** @param {string} name @param {string} type @param {string} [text] */
function element(name, type, text = '') {
  const created = document.createElement(name);
  if (type) {
    created.className = type;
  }
  created.textContent = text;
  return created;
}

/** Returns the problems that the reader has hidden. */
function stored() {
  try {
    return sessionStorage.getItem(HIDDEN) ?? '';
  } catch {
    return ''; // the browser keeps nothing
  }
}

/** @param {string} problems */
function store(problems) {
  try {
    sessionStorage.setItem(HIDDEN, problems);
  } catch {
    // the browser keeps nothing
  }
}
