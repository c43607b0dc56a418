// Takes what the reader wrote to a file, and back: to another browser, or to `./nnbook import`. Of
// two texts for one exercise both are kept; the exercise's editor shows either.
'use strict';

{
  const { fill, java, keep, key, make, recall, store } = nnbook;
  const { words } = java;
  const DRAFT = 'draft:';

  const drafts = () => {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(key(DRAFT)))
        .map((name) => name.slice(key(DRAFT).length)).sort();
    } catch (e) {
      return [];
    }
  };

  const report = (...lines) => {
    document.querySelector('.progress-report')
      .replaceChildren(...lines.map((line) => make('p', {}, line)));
  };

  const exportAll = () => {
    const code = Object.fromEntries(drafts().map((id) => [id, recall(DRAFT + id, '')]));
    const done = recall('done', []);
    const review = recall('review', {});
    const text = JSON.stringify({ nnbook: 'progress', code, done, review }, null, 1);
    const link = make('a', { download: 'nnbook-progress.json',
      href: URL.createObjectURL(new Blob([text], { type: 'application/json' })) });
    link.click();
    URL.revokeObjectURL(link.href);
    report(fill(words.exported, Object.keys(code).length, done.length));
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
    const code = Object.entries(progress.code ?? {}).filter(([, own]) => typeof own === 'string');
    const done = (progress.done ?? []).filter((id) => typeof id === 'string');
    keep('done', [...new Set([...recall('done', []), ...done])]);
    takeReview(progress.review ?? {});
    report(...code.map(([id, own]) => take(id, own)),
      fill(words.imported, code.length, done.length));
  };

  const importFile = () => {
    const input = make('input', { type: 'file', accept: '.json,application/json' });
    input.addEventListener('change', async () => java.takeProgress(await input.files[0].text()));
    input.click();
  };

  java.progress = { export: exportAll, import: importFile };
}
