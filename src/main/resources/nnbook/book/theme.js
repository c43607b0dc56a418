// Loads before the body, so that the colors do not flash. Also what all scripts share: the browser's
// memory, which a file: page may lack, words in the reader's language, and a voice.
'use strict';

document.documentElement.classList.add('js');

const nnbook = {
  themes: ['system', 'light', 'dark'],

  /** Reads a value that this browser keeps for the book, or `otherwise`. */
  recall(name, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(nnbook.key(name))) ?? otherwise;
    } catch (e) {
      return otherwise;
    }
  },

  /** Returns whether the browser keeps it: its memory may be full, or refused to a page. */
  store(name, value) {
    try {
      localStorage.setItem(nnbook.key(name), JSON.stringify(value));
      return true;
    } catch (e) {
      return false;
    }
  },

  /** Does the same with what the reader has achieved, who is told when it is not kept. */
  keep(name, value) {
    const done = nnbook.store(name, value);
    if (!done) nnbook.say(nnbook.word('unkept'));
    return done;
  },

  drop(name) {
    try { localStorage.removeItem(nnbook.key(name)); } catch (e) { /* nothing was kept */ }
  },

  forgetAll() {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(nnbook.key('')))
        .forEach((key) => localStorage.removeItem(key));
    } catch (e) { /* nothing was kept */ }
  },

  /** Gives all that is kept of an exercise the name that it has in this edition of the book. */
  carryOver() {
    for (const names of (document.documentElement.dataset.moved ?? '').split(' ').filter(Boolean)) {
      const [before, now] = names.split(':');
      const renamed = (text) => text.replaceAll(`"${before}"`, `"${now}"`)
        .replace(`package ${before.slice(0, 4)};`, `package ${now.slice(0, 4)};`)
        .replaceAll(`TODO ${before}`, `TODO ${now}`);
      for (const key of Object.keys(localStorage)
        .filter((each) => each.startsWith(nnbook.key('')))) {
        const value = localStorage.getItem(key);
        const target = key.endsWith(`:${before}`) ? key.slice(0, -before.length) + now : key;
        if (target !== key && localStorage.getItem(target) === null) {
          localStorage.setItem(target, renamed(value));
          localStorage.removeItem(key);
        } else if (target === key && value.includes(`"${before}"`)) {
          localStorage.setItem(key, renamed(value));
        }
      }
    }
  },

  key: (name) => `nnbook:${document.documentElement.dataset.book}:${name}`,

  /**
   * Calls `act` for each key that the page may take as a shortcut. What is typed where text, a
   * value or an answer is entered belongs to that place, whatever key it is; so does what is
   * pressed while a dialog is open.
   */
  shortcut(act) {
    document.addEventListener('keydown', (event) => {
      const { target } = event;
      const taken = event.defaultPrevented || event.isComposing || target.isContentEditable
        || target.closest('input, textarea, select, dialog, [role="application"]')
        || document.querySelector('dialog[open]');
      if (!taken) act(event);
    });
  },

  /** The name of this page's file; a folder's address is its index. */
  file: () => location.pathname.split('/').pop() || 'index.html',

  word(name, ...values) {
    return nnbook.fill(document.getElementById('words').dataset[name], ...values);
  },

  fill: (text, ...values) => text.replace(/\{(\d)\}/g, (slot, n) => values[n]),

  /** Says it to eyes and to screen readers. */
  say(text) {
    const toast = document.querySelector('.toast');
    toast.textContent = text;
    clearTimeout(toast.timer);
    toast.timer = setTimeout(() => { toast.textContent = ''; }, Math.max(2500, 60 * text.length));
  },

  /** Makes an element: `make('button', {type: 'button'}, 'text', child)`. */
  make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  },

  /** The questions that this page has opened without an answer, until it is left. */
  opened: [],

  /**
   * Closes what answers a Predict box that the reader has neither answered nor skipped. A style
   * does so before the body is there, so that nothing moves; paper and pages without scripts have
   * all open.
   */
  closeAnswers() {
    const open = [...nnbook.opened, ...nnbook.recall('skipped', []),
      ...Object.keys(nnbook.recall('answers', {}))];
    const style = document.getElementById('closed-answers')
      ?? document.head.appendChild(nnbook.make('style', { id: 'closed-answers' }));
    const not = open.map((key) => `:not([data-after="${CSS.escape(key)}"])`).join('');
    style.textContent = `@media screen { [data-after]${not} { display: none !important; } }`;
  },

  /** The colors are one for all books. */
  theme() {
    try {
      const theme = localStorage.getItem('nnbook-theme');
      return nnbook.themes.includes(theme) ? theme : 'system';
    } catch (e) {
      return 'system';
    }
  },

  keepTheme(theme) {
    try { localStorage.setItem('nnbook-theme', theme); } catch (e) { /* none */ }
  },

  applyTheme(theme) {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  },
};

nnbook.applyTheme(nnbook.theme());
try { nnbook.carryOver(); } catch (e) { /* nothing was kept, or no more can be */ }
nnbook.closeAnswers();
