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
      const entries = rows.map(([href, kind, number, title, text, code = '']) => ({
        href, kind, number, title, text,
        lowTitle: title.toLowerCase(), lowText: text.toLowerCase(), lowCode: code.toLowerCase(),
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

  /** In longer words, such a short one is found by chance. */
  const isShort = (word) => /^[a-z]{1,3}$/.test(word);

  /** All places of a word; places where a word of the text begins come first. */
  const places = (text, word) => {
    const begins = [];
    const inside = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      (startsWord(text, at) ? begins : inside).push(at);
    }
    return isShort(word) ? begins : [...begins, ...inside];
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
    const text = entries.map((entry) => `${entry.lowTitle} ${entry.lowText} ${entry.lowCode}`)
      .join(' ');
    vocabulary = new Set(text.match(/\p{L}{4,}/gu));
    hyphened = new Map([...new Set(text.match(/\p{L}+(?:-\p{L}+)+/gu))]
      .map((word) => [word.replaceAll('-', ''), word]));
  };

  const POWER = /^(?:\d+(?:\.\d+)?e|10\^)([+-]?)(\d+)$/;

  /** A power of ten as formulas and outputs write it. */
  const powers = ([, sign, digits]) => [`e${sign}${digits}`,
    `10${sign === '-' ? '⁻' : ''}${[...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]).join('')}`];

  /**
   * How else the book may write a word: without or with a hyphen, in American spelling, with another
   * ending.
   */
  const spellings = (word) => {
    const power = POWER.exec(word);
    if (power) return [word, ...powers(power)];
    const joined = word.replaceAll('-', '');
    const american = joined.replace(/is(e|er|ers|ed|ing|ation)$/, 'iz$1')
      .replace(/our(s|ed|ing|hood)?$/, 'or$1').replace(/(cent|met)re(s?)$/, '$1er$2')
      .replace(/ll(ed|ing)$/, 'l$1').replace(/^licen[cs]e/, 'license');
    const stem = american.replace(/(?<=\w{4})(?:ations?|ing|ed|es|s|e)$/, '');
    return [...new Set([word, joined, hyphened.get(joined) ?? word, american, stem])];
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

  /** What an entry is worth for a word: what stands in a title counts ten times. */
  const points = (entry, term) => {
    const best = (text) => Math.max(...spellings(term).map((word) => worth(text, word)));
    const title = best(entry.lowTitle);
    return { title, sum: title * 10 + (best(entry.lowText) || best(entry.lowCode) / 2) };
  };

  /** Whether the words are what the entry is called by number: "section 9.9", "ex 6.5", "ch12". */
  const isCalled = (entry, phrase) => {
    const [, word, number] = /^(\p{L}{2,}|§)\.? ?(\d[\d.]*|[a-z](?:\.\d+)?)$/u.exec(phrase) ?? [];
    return word && entry.number.toLowerCase() === number
      && (word === '§' ? entry.kind === 's' : label(entry).toLowerCase().startsWith(word));
  };

  /** A title or number that the words name counts more than words found one by one. */
  const extra = (entry, phrase) => {
    if (isCalled(entry, phrase)) return 400;
    if (entry.number && entry.number.toLowerCase() === phrase) return 200;
    if (names(entry).includes(phrase)) return 60;
    if (entry.lowTitle.startsWith(phrase)) return 20;
    return phrase.includes(' ') && entry.lowText.includes(phrase) ? 8 : 0;
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

  /** Chapter 1, appendix A, section 1.2, exercise 1.3: in the words of the page. */
  const label = ({ kind, number }) => {
    const part = /^[A-Z]/.test(number) ? words.appendix : words.chapter;
    return number && fill({ c: part, s: words.section, e: words.exercise }[kind], number);
  };

  const where = (entry, chapters) => {
    if (entry.kind === 't') return words.term;
    if (entry.kind !== 's') return label(entry);
    const chapter = chapters.get(entry.href.split('#')[0]);
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

  /** The words that say what is looked for, without "why does my". */
  const telling = (phrase) => {
    const all = [...new Set(phrase.split(' ').map((word) => word.replace(/^[("“]+|[)(;:,?!"”]+$/g, ''))
      .filter(Boolean))];
    const small = words.small.split(' ');
    const most = all.filter((word) => !small.includes(word));
    return most.length ? most : all;
  };

  /**
   * The entries that have all words, or else those that have most, best first; a word that few
   * entries have counts more.
   */
  const hits = (entries, phrase) => {
    if (!phrase) return [];
    const terms = telling(phrase);
    const table = entries.map((entry) => ({ entry, found: terms.map((term) => points(entry, term)) }));
    const weights = terms.map((_, t) =>
      Math.log(1 + entries.length / (table.filter(({ found }) => found[t].sum).length || 1)));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const all = sum(weights);
    const scored = table.map(({ entry, found }) => ({ entry,
      part: sum(found.map((point, t) => (point.sum ? weights[t] : 0))) / all,
      points: extra(entry, phrase) + sum(found.map((point, t) => weights[t] / all
        * (point.sum * terms.length + (point.title ? KINDS[entry.kind] : 0)))) }));
    const whole = scored.filter(({ part, points }) => part > 0.999 || points >= 200);
    return (whole.length ? whole : scored.filter(({ part }) => part > 0.5))
      .sort((a, b) => b.points - a.points);
  };

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
    const chapters = new Map(entries.filter((entry) => entry.kind === 'c')
      .map((entry) => [entry.href, entry]));
    let meant = phrase;
    let found = hits(entries, phrase);
    if (phrase && !found.length) {
      meant = telling(phrase).map(nearest).join(' ');
      found = hits(entries, meant);
    }
    const shown = telling(meant).flatMap(spellings);
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
  nnbook.shortcut((event) => {
    const held = event.ctrlKey || event.metaKey;
    if (held ? event.key.toLowerCase() === 'k' : event.key === '/' && !event.altKey) {
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
