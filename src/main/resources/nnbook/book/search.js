// Searches the whole book. The index is a script of its own that is loaded with the first search: a
// page that was opened from the disk may load scripts, but no data. See SearchIndex.java.
'use strict';

{
  const { fill, make } = nnbook;
  const MOST = 30;
  const AROUND = 70;
  const KINDS = { c: 12, t: 10, s: 6, e: 4 };

  const dialog = document.querySelector('dialog.search');
  const input = dialog.querySelector('input');
  const count = dialog.querySelector('.search-count');
  const list = dialog.querySelector('.search-results');
  const words = list.dataset;
  let loading = null;

  /** The entries of the index, each with its title and text in small letters. */
  const load = () => loading ??= new Promise((resolve, reject) => {
    nnbook.found = (rows) => {
      const entries = rows.map(([href, kind, number, title, text]) => ({
        href, kind, number, title, text,
        lowTitle: title.toLowerCase(), lowText: text.toLowerCase(),
      }));
      learn(entries);
      resolve(entries);
    };
    const script = make('script', { src: 'search-index.js' });
    script.addEventListener('error', () => {
      loading = null;
      reject(new Error(words.failed));
    });
    document.head.append(script);
  });

  const isLetter = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

  const startsWord = (text, at) => !isLetter(text[at - 1]);

  /** All places of a word; places where a word of the text begins come first. */
  const places = (text, word) => {
    const found = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (startsWord(text, at)) found.unshift(at);
      else found.push(at);
    }
    return found;
  };

  /** What a title or a text is worth for one word: whole words over beginnings over parts. */
  const worth = (text, word) => {
    const found = places(text, word);
    const begins = found.filter((at) => startsWord(text, at));
    const whole = begins.some((at) => !isLetter(text[at + word.length]));
    return Math.min(found.length, 1) + Math.min(begins.length, 8) / 8 + (whole ? 1 : 0);
  };

  /** The words of the whole book, and those with a hyphen by their form without one. */
  let vocabulary = new Set();
  let hyphened = new Map();

  const learn = (entries) => {
    const text = entries.map((entry) => `${entry.lowTitle} ${entry.lowText}`).join(' ');
    vocabulary = new Set(text.match(/\p{L}{4,}/gu));
    hyphened = new Map([...new Set(text.match(/\p{L}+(?:-\p{L}+)+/gu))]
      .map((word) => [word.replaceAll('-', ''), word]));
  };

  /** How else the book may write a word: without or with a hyphen, in American spelling. */
  const spellings = (word) => {
    const joined = word.replaceAll('-', '');
    const american = joined.replace(/is(e|er|ers|ed|ing|ation)$/, 'iz$1')
      .replace(/our(s|ed|ing|hood)?$/, 'or$1').replace(/(cent|met)re(s?)$/, '$1er$2')
      .replace(/ll(ed|ing)$/, 'l$1');
    return [...new Set([word, joined, hyphened.get(joined) ?? word, american])];
  };

  /** How many letters have to be changed, left out, added or exchanged with the next one. */
  const distance = (a, b) => {
    let older = [];
    let last = Array.from({ length: b.length + 1 }, (none, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      older = last;
      last = row;
    }
    return last[b.length];
  };

  /** The word of the book that is nearest to one that it does not have; itself if none is near. */
  const nearest = (word) => {
    const most = word.length < 6 ? 1 : 2;
    let best = { word, steps: most + 1 };
    for (const other of word.length < 4 ? [] : vocabulary) {
      if (Math.abs(other.length - word.length) >= best.steps) continue;
      const steps = distance(word, other);
      if (steps < best.steps) best = { word: other, steps };
    }
    return best.word;
  };

  /** What an entry is called: a term has several names, an exercise also that of its class. */
  const names = (entry) => [entry.lowTitle, ...entry.lowTitle.split(', '),
    ...(entry.kind === 'e' ? entry.lowText.split(' ', 1)[0].split('.') : [])];

  /** Every word must stand in the title or the text; titles weigh ten times as much. */
  const score = (entry, terms, phrase) => {
    if (entry.number && entry.number.toLowerCase() === phrase) return 200;
    let sum = 0;
    for (const term of terms) {
      const best = (text) => Math.max(...spellings(term).map((word) => worth(text, word)));
      const title = best(entry.lowTitle);
      const points = title * 10 + best(entry.lowText);
      if (!points) return 0;
      sum += points + (title ? KINDS[entry.kind] / terms.length : 0);
    }
    if (names(entry).includes(phrase)) sum += 60;
    else if (entry.lowTitle.startsWith(phrase)) sum += 20;
    if (terms.length > 1 && entry.lowText.includes(phrase)) sum += 8;
    return sum;
  };

  /** The text in pieces, with each found word in a mark. */
  const marked = (text, terms) => {
    const low = text.toLowerCase();
    const pieces = [];
    let at = 0;
    while (at < text.length) {
      const next = terms.map((term) => ({ at: low.indexOf(term, at), size: term.length }))
        .filter((hit) => hit.at >= 0).sort((a, b) => a.at - b.at || b.size - a.size)[0];
      if (!next) break;
      pieces.push(text.slice(at, next.at),
        make('mark', {}, text.slice(next.at, next.at + next.size)));
      at = next.at + next.size;
    }
    return [...pieces, text.slice(at)];
  };

  /** The surroundings of the first hit, cut between words. */
  const excerpt = (entry, terms, phrase) => {
    const hits = [phrase, ...terms].flatMap((term) => places(entry.lowText, term).slice(0, 1));
    const middle = hits[0] ?? 0;
    let start = Math.max(0, middle - AROUND);
    let end = Math.min(entry.text.length, middle + 2 * AROUND);
    if (start > 0) start = entry.text.indexOf(' ', start) + 1 || start;
    if (start > middle) start = middle;
    if (end < entry.text.length) end = Math.max(middle + phrase.length, entry.text.lastIndexOf(' ', end));
    return [start > 0 ? '… ' : '', ...marked(entry.text.slice(start, end), terms),
      end < entry.text.length ? ' …' : ''];
  };

  const where = (entry, chapters) => {
    if (entry.kind === 't') return words.term;
    if (entry.kind === 'e') return fill(words.exercise, entry.number);
    const chapter = chapters.get(entry.href.split('#')[0]);
    const part = /^[A-Z]/.test(entry.number) ? words.appendix : words.chapter;
    if (entry.kind === 'c') return entry.number ? fill(part, entry.number) : '';
    return [chapter.number, chapter.title].filter(Boolean).join(' ');
  };

  const result = (entry, terms, phrase, chapters) => make('li', {},
    make('a', { href: entry.href },
      make('span', { class: 'where' }, where(entry, chapters)),
      make('span', { class: 'title' },
        entry.kind === 's' && entry.number ? `${entry.number} ` : '', ...marked(entry.title, terms)),
      make('span', { class: 'excerpt' }, ...excerpt(entry, terms, phrase))));

  const counted = (total, phrase) => {
    if (!phrase) return '';
    if (total === 0) return fill(words.none, phrase);
    if (total === 1) return words.one;
    return total > MOST ? fill(words.many, total, MOST) : fill(words.some, total);
  };

  const hits = (entries, terms, phrase) => !terms.length ? [] : entries
    .map((entry) => ({ entry, points: score(entry, terms, phrase) }))
    .filter((hit) => hit.points > 0)
    .sort((a, b) => b.points - a.points);

  const show = async () => {
    const phrase = input.value.trim().toLowerCase().replace(/\s+/g, ' ');
    let entries;
    try {
      entries = await load();
    } catch (e) {
      count.textContent = e.message;
      return;
    }
    if (phrase !== input.value.trim().toLowerCase().replace(/\s+/g, ' ')) return;
    const terms = [...new Set(phrase.split(' ').filter(Boolean))];
    const chapters = new Map(entries.filter((entry) => entry.kind === 'c')
      .map((entry) => [entry.href, entry]));
    let found = hits(entries, terms, phrase);
    let meant = phrase;
    if (terms.length && !found.length) {
      const known = terms.map(nearest);
      meant = known.join(' ');
      found = hits(entries, known, meant);
    }
    const shown = meant.split(' ').flatMap(spellings);
    list.replaceChildren(...found.slice(0, MOST)
      .map((hit) => result(hit.entry, shown, meant, chapters)));
    list.scrollTop = 0;
    count.textContent = (found.length && meant !== phrase ? `${fill(words.meant, meant)} ` : '')
      + counted(found.length, phrase);
  };

  const open = () => {
    if (dialog.open) return;
    document.querySelectorAll('dialog[open]').forEach((other) => other.close());
    dialog.showModal();
    input.select();
    load().catch(() => {});
  };

  // Arrows move through the results; typing goes back to the words.
  const move = (event) => {
    const links = [...list.querySelectorAll('a')];
    const here = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && links.length) {
      event.preventDefault();
      const next = Math.min(here + step, links.length - 1);
      (next < 0 ? input : links[next]).focus();
    } else if (here >= 0 && (event.key === 'Backspace' || event.key.length === 1)
        && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
      input.focus();
    }
  };

  document.querySelector('.search-open').addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey
      && !event.target.closest('input, textarea, select');
    if (shortcut || slash) {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener('input', show);
  dialog.addEventListener('keydown', move);
  input.addEventListener('keydown', (event) => {
    if (!['Enter', 'Escape'].includes(event.key) || event.isComposing) return;
    event.preventDefault(); // Chrome would only empty the field on Escape
    if (event.key === 'Escape') dialog.close();
    else list.querySelector('a')?.click();
  });
  list.addEventListener('click', (event) => {
    if (event.target.closest('a')) dialog.close();
  });
}
