// What a run prints and draws, in the place of what the book shows there; the book's comes back.
'use strict';

{
  const { java, make } = nnbook;
  const { words } = java;
  const SVG = 'http://www.w3.org/2000/svg';
  const WIDE = 400;
  let drawn = 0;

  /** The picture as a node of the page: with ids of its own, and nothing that acts. */
  const picture = (text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (svg.namespaceURI !== SVG || svg.localName !== 'svg') return null;
    const prefix = `r${++drawn}-`;
    for (const element of [svg, ...svg.querySelectorAll('*')]) {
      if (['script', 'foreignObject'].includes(element.localName)) element.remove();
      for (const { name, value } of [...element.attributes]) {
        if (name.startsWith('on')) element.removeAttribute(name);
        else if (name === 'id') element.id = prefix + value;
        else if (/^aria-\w+by$/.test(name)) {
          element.setAttribute(name, value.trim().replace(/\S+/g, (id) => prefix + id));
        } else if (name.endsWith('href') && !value.startsWith('#')) element.removeAttribute(name);
        else if (name.endsWith('href')) element.setAttribute(name, `#${prefix}${value.slice(1)}`);
        else element.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`));
      }
    }
    return document.importNode(svg, true);
  };

  /** A table of what is printed, by the rule of the book's own: two blanks part the cells. */
  java.table = (text) => {
    const rows = text.split('\n')
      .filter((line) => line.trim() && !/^(… {2})?\[\d+ rows? x \d+ columns?\]$/.test(line))
      .map((line) => line.trim().split(/ {2,}/));
    const [names] = rows;
    if (rows.length < 2 || rows.some((row) => row.length !== names.length)) return null;
    const numeric = names.map((name, c) => c > 0
      && rows.slice(1).every((row) => /^([-−+]?[\d.].*|–)$/.test(row[c])));
    const cell = (tag, attributes, c, value) => make(tag,
      { ...attributes, ...numeric[c] ? { class: 'halign-right' } : {} }, value);
    const head = make('tr', {},
      ...names.map((name, c) => cell('th', { scope: 'col' }, c, name)));
    const lines = rows.slice(1).map((row) => make('tr', {}, ...row.map((value, c) => c === 0
      ? cell('th', { scope: 'row' }, c, value) : cell('td', { 'data-head': names[c] }, c, value))));
    return make('div', { class: 'table-box', tabindex: '0' }, make('table', { class: 'rows' },
      make('thead', {}, head), make('tbody', {}, ...lines)));
  };

  /** The place below a snippet where its output stands. */
  java.Output = class {
    constructor(box) {
      this.box = box;
      this.book = [...box.querySelectorAll(':scope > .output, :scope > .table-box')];
      this.figure = box.querySelector(':scope > figure.figure');
      this.frames = [...this.figure?.querySelectorAll('.drawing') ?? []]
        .map((frame) => ({ frame, nodes: [...frame.childNodes] }));
      this.caption = this.figure?.querySelector('figcaption');
      this.captionNodes = [...this.caption?.childNodes ?? []];
    }

    /** What the book shows here as text. */
    get recorded() {
      return this.book.map((block) => block.querySelector('pre')?.textContent ?? '').join('')
        .trimEnd();
    }

    /** The text so far, as the book would show it. */
    get text() {
      return (this.pre?.textContent ?? '').replace(/[ \t]+$/gm, '').trimEnd();
    }

    /** Whether a run that has ended shows what the book shows, as text or as a table. */
    get isAsRecorded() {
      const cells = (table) => [...table.querySelectorAll('tr')]
        .map((row) => [...row.cells].map((cell) => cell.textContent).join('  ')).join('\n');
      return this.added ? cells(this.added) === cells(this.book[0]) : this.text === this.recorded;
    }

    /** Begins anew. The book's output goes when the first output comes, or at the end. */
    begin() {
      this.live?.remove();
      this.live = null;
      this.pre = null;
      this.added?.remove();
      this.added = null;
    }

    /** The book's output gives its place to that of this run. */
    open() {
      if (this.live) return;
      this.pre = make('pre', { tabindex: '0' });
      this.live = make('div', { class: 'literalblock output live' },
        make('span', { class: 'label' }, words.output),
        make('div', { class: 'content' }, this.pre));
      this.book.forEach((block) => { block.hidden = true; });
      const before = this.book.find((block) => block.matches('.output'))
        ?? this.box.querySelector(':scope > .listingblock, :scope > details');
      before.after(this.live);
      this.box.classList.add('ran');
    }

    add(kind, text) {
      if (kind === 'figure') {
        this.draw(text.startsWith('{') ? JSON.parse(text) : { svg: text });
        return;
      }
      if (kind === 'cut') this.tell(words.cut);
      if (!text) return;
      this.open();
      const line = kind === 'echo' && this.pre.textContent && !this.pre.textContent.endsWith('\n');
      this.pre.append(...line ? ['\n'] : [],
        kind === 'err' ? make('span', { class: 'err' }, text) : text);
    }

    /** A sentence about what went wrong, below what was printed. */
    tell(...sentences) {
      this.open();
      for (const sentence of sentences) {
        const before = this.pre.textContent;
        this.pre.append(make('span', { class: 'err' },
          (before && !before.endsWith('\n') ? '\n' : '') + sentence));
      }
    }

    /** At the end of a run that printed nothing, the book's output would be a lie. */
    end() {
      if (!this.live && this.book.length && !this.figure?.classList.contains('live')) {
        this.open();
        this.live.hidden = true;
      }
      const table = this.book.some((block) => block.matches('.table-box')) && java.table(this.text);
      if (table) {
        this.live.hidden = true;
        this.book[0].before(this.added = table);
      }
    }

    draw({ svg, narrow, caption }) {
      const wide = picture(svg);
      if (!wide) {
        this.tell(words.odd);
        return;
      }
      if (!this.figure) {
        const frame = make('div', { class: 'drawing wide', tabindex: '0' });
        this.figure = make('figure', { class: 'figure live added' }, frame,
          this.caption = make('figcaption', {}));
        this.box.append(this.figure);
        this.frames = [{ frame, nodes: [] }];
      }
      if (this.figure.matches('.exploring')) this.figure.querySelector('.explore')?.click();
      this.figure.classList.add('live');
      for (const { frame } of this.frames) {
        const small = frame.matches('.narrow') ? picture(narrow ?? svg) : wide;
        frame.replaceChildren(small);
        frame.style.setProperty('--width', `${small.getAttribute('width') ?? WIDE}px`);
      }
      if (caption) {
        const number = this.captionNodes.filter((node) => node.localName === 'b');
        this.caption.replaceChildren(...number, ...number.length ? [' '] : [], caption);
      }
      this.box.classList.add('ran');
    }

    /** The book's own output again. */
    restore() {
      this.begin();
      this.book.forEach((block) => { block.hidden = false; });
      if (this.figure?.matches('.added')) {
        this.figure.remove();
        this.figure = null;
        this.frames = [];
      } else if (this.figure) {
        this.frames.forEach(({ frame, nodes }) => frame.replaceChildren(...nodes));
        this.caption?.replaceChildren(...this.captionNodes);
        this.figure.classList.remove('live');
      }
      this.box.classList.remove('ran');
    }
  };
}
