// Takes what the reader wrote to a file, and back: to another browser, or to `./nnbook import`. Of
// two texts for one exercise both are kept; the exercise's editor shows either.
'use strict';

{
  const { fill, java, keep, key, make, recall, store } = nnbook;
  const { words } = java;
  const DRAFT = 'draft:';
  const EDIT = 'edit:';

  /** The texts that the browser keeps under such names, by the rest of the name. */
  const texts = (kind) => {
    try {
      return Object.fromEntries(Object.keys(localStorage)
        .filter((name) => name.startsWith(key(kind))).sort()
        .map((name) => name.slice(key(kind).length))
        .map((name) => [name, recall(kind + name, '')]));
    } catch (e) {
      return {};
    }
  };

  /** How many there are of what a file holds, in words. */
  const counted = ({ code, done, answers, edits }) => [['text', Object.keys(code)], ['done', done],
    ['answer', Object.keys(answers)], ['edit', Object.keys(edits)]]
    .filter(([name, { length }]) => length || name === 'text')
    .map(([name, { length }]) => fill(words[`${name}.${length === 1 ? 'one' : 'some'}`], length))
    .join(', ');

  const report = (...lines) => {
    document.querySelector('.progress-report')
      .replaceChildren(...lines.map((line) => make('p', {}, line)));
  };

  const exportAll = () => {
    const progress = { nnbook: 'progress', code: texts(DRAFT), done: recall('done', []),
      review: recall('review', {}), answers: recall('answers', {}), edits: texts(EDIT) };
    const text = JSON.stringify(progress, null, 1);
    const link = make('a', { download: 'nnbook-progress.json',
      href: URL.createObjectURL(new Blob([text], { type: 'application/json' })) });
    link.click();
    URL.revokeObjectURL(link.href);
    report(fill(words.exported, counted(progress)));
  };

  /** Takes over one text, and tells what became of it. */
  const take = (id, text) => {
    const mine = recall(DRAFT + id, null);
    if (mine === text) return fill(words.samecode, id);
    const kept = store(mine === null ? DRAFT + id : `other:${id}`, text);
    return fill(!kept ? words.notkept : mine === null ? words.taken : words.differs, id);
  };

  /** The day on which a card of the review was answered, in milliseconds; NaN is no state. */
  const asked = (state) => {
    const [, step, due] = /^(\d) (\d{4}-\d\d-\d\d)$/.exec(state) ?? [];
    const days = java.days[Math.max(0, Math.min(step, java.days.length) - 1)];
    return Date.parse(due) - days * 24 * 60 * 60 * 1000;
  };

  /** Of two states of one card, the one that was answered later stays. */
  const takeReview = (states) => {
    const mine = recall('review', {});
    for (const [card, state] of Object.entries(states)) {
      const later = asked(state) - asked(mine[card]);
      if (Number.isNaN(asked(state))) continue;
      if (Number.isNaN(later) || later > 0 || (later === 0 && state.slice(2) < mine[card].slice(2))) {
        mine[card] = state;
      }
    }
    keep('review', mine);
  };

  java.takeProgress = (text) => {
    let progress = null;
    try {
      progress = JSON.parse(text);
    } catch (e) { /* told below */ }
    if (progress?.nnbook !== 'progress') {
      report(words.nofile);
      return;
    }
    const own = (part, isOne) => Object.fromEntries(
      Object.entries(part ?? {}).filter(([, value]) => isOne(value)));
    const isText = (value) => typeof value === 'string';
    const code = own(progress.code, isText);
    const edits = own(progress.edits, isText);
    const answers = own(progress.answers, Array.isArray);
    const done = (progress.done ?? []).filter(isText);
    keep('done', [...new Set([...recall('done', []), ...done])]);
    keep('answers', { ...answers, ...recall('answers', {}) });
    Object.entries(edits).filter(([name]) => recall(EDIT + name, null) === null)
      .forEach(([name, text]) => store(EDIT + name, text));
    takeReview(progress.review ?? {});
    report(...Object.entries(code).map(([id, text]) => take(id, text)),
      fill(words.imported, counted({ code, done, answers, edits })));
  };

  const importFile = () => {
    const input = make('input', { type: 'file', accept: '.json,application/json' });
    input.addEventListener('change', async () => java.takeProgress(await input.files[0].text()));
    input.click();
  };

  java.progress = { export: exportAll, import: importFile };
}
