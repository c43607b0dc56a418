// Buttons by which the page runs Java: Run, Edit and Step below each snippet, an editor in each
// exercise, and on the page of all exercises those that take the reader's code to a file and back.
// They are all that a page loads; what they do is in java.js, which comes with the first press.
'use strict';

{
  const { java, make, recall, word } = nnbook;

  /** A text as short as a number; a snippet that the book changes is another one. */
  java.hash = (text) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash >>> 0).toString(36);
  };

  const codeOf = (pre) => {
    const code = pre.cloneNode(true);
    code.querySelectorAll('.conum').forEach((mark) => mark.remove());
    return code.textContent.replace(/[ \t]*\/\/ *$/gm, '').replace(/[ \t]+$/gm, '');
  };

  const page = nnbook.file().replace(/\.html$/, '');
  const chapter = page.replace(/^(ch\d+|appendix-.).*/, '$1');
  const times = new Map();

  /** Of two equal snippets on a page, each has its own. */
  const keyOf = (code) => {
    const key = `edit:${page}:${java.hash(code)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key) > 1 ? `${key}-${times.get(key)}` : key;
  };

  java.snippets = [...document.querySelectorAll('.snippet')].flatMap((box) => {
    const listing = box.querySelector('.listingblock.run > .content');
    if (!listing) return [];
    const pre = listing.querySelector('pre');
    const code = codeOf(pre);
    const needs = /needs-(files|threads|vectors|jit)/.exec(listing.parentNode.className)?.[1];
    return [{ box, listing, pre, code, key: keyOf(code), needs }];
  });

  java.exercises = [...document.querySelectorAll('section.exercise[data-exercise]')]
    .map((card) => ({ card, id: card.dataset.exercise, key: `draft:${card.dataset.exercise}` }));

  const RUNNING = nnbook.key('running');

  /** Marks what runs, by its key, as long as it runs; nothing with an empty one. */
  java.running = (name) => {
    try {
      if (name) sessionStorage.setItem(RUNNING, name);
      else sessionStorage.removeItem(RUNNING);
    } catch (e) { /* then nobody can tell what ended the page */ }
  };

  /** What ran when the browser ended the page, which never said farewell; else empty. */
  const interrupted = () => {
    try {
      return sessionStorage.getItem(RUNNING) ?? '';
    } catch (e) {
      return '';
    }
  };

  addEventListener('pagehide', () => java.running(''));

  /** Presses wait for the script, and are then done in order. */
  const later = (act) => async (event) => {
    event.currentTarget.setAttribute('aria-busy', 'true');
    const button = event.currentTarget;
    try {
      await java.script('web/java.js');
      act();
    } catch (e) {
      if (!(e instanceof java.Missing)) throw e;
      nnbook.say(word('offline'));
    } finally {
      button.removeAttribute('aria-busy');
    }
  };

  /** A button with the name of what it is for, which only a screen reader needs. */
  java.button = (name, text, act, what = '') => {
    const made = make('button', { type: 'button', class: name }, text);
    if (what) made.append(make('span', { class: 'sr' }, ` ${what}`));
    made.addEventListener('click', act);
    return made;
  };

  const button = (name, what, act) => java.button(name, word(name), later(act), what);

  java.snippets.forEach((snippet, index) => {
    const name = word('snippet', index + 1);
    snippet.name = name;
    snippet.bar = make('div', { class: 'runbar' }, ...snippet.needs
      ? [make('span', { class: 'elsewhere' }, word('elsewhere', word(snippet.needs), chapter,
          index + 1))]
      : [button('run', name, () => snippet.view.press()),
        button('edit', name, () => snippet.view.edit()),
        button('step', name, () => snippet.view.step())]);
    snippet.listing.append(snippet.bar);
  });

  document.querySelectorAll('.stepping').forEach((box) => {
    const snippet = java.snippets.find((one) => one.box === box.previousElementSibling);
    if (!snippet || snippet.needs) return;
    let asking = null;
    box.querySelector('.questions').before(make('p', {}, button('through', snippet.name, () => {
      asking ??= new java.Asking(box, snippet);
      asking.begin();
    })));
  });

  java.exercises.forEach((exercise) => {
    exercise.open = button('solve', '', () => exercise.view.open());
    exercise.card.querySelector('.done-mark').before(exercise.open);
  });

  const overview = document.querySelector('.exercise-list');
  if (overview) {
    document.querySelector('article').append(make('div', { class: 'progress' },
      button('export', '', () => java.progress.export()),
      button('import', '', () => java.progress.import()),
      make('div', { class: 'progress-report', role: 'status' })));
  }

  java.interrupted = interrupted();
  const kept = ({ key }) => key === java.interrupted || recall(key, null) !== null;
  if (java.snippets.some(kept) || java.exercises.some(kept)) {
    java.script('web/java.js').catch(() => {});
  }
}
