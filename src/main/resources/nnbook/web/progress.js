// Takes what the reader wrote to a file, and back: to another browser, or to `./nnbook import`. Of
// two texts for one exercise both are kept; the exercise's editor shows either.
'use strict';

{
  const { fill, java, keep, key, make, recall } = nnbook;
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
    const text = JSON.stringify({ nnbook: 'progress', code, done }, null, 1);
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
    const kept = keep(mine === null ? DRAFT + id : `other:${id}`, text);
    return fill(!kept ? words.notkept : mine === null ? words.taken : words.differs, id);
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
