// The code of a stepper, with the line of the step, how often it has run, and the sum under it; and
// the slider over all steps.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const SVG = 'http://www.w3.org/2000/svg';
  const FINEST = 1000;
  const MOST_MARKS = 250;

  const number = (count) => count.toLocaleString('en-US');

  java.stepNumber = number;

  /** The lines of a listing of the book, each as its colored pieces. */
  const colored = (pre) => {
    const lines = [[]];
    const copy = pre.cloneNode(true);
    copy.querySelectorAll('.conum').forEach((mark) => mark.remove());
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const look = text.parentElement.localName === 'span' ? text.parentElement.className : '';
      text.data.split('\n').forEach((part, k) => {
        if (k) lines.push([]);
        if (part) lines.at(-1).push(look ? make('span', { class: look }, part) : part);
      });
    }
    return lines;
  };

  /** Code that is too long for its line breaks behind a bracket or before a dot. */
  const breakable = (piece) => typeof piece !== 'string' ? [piece]
    : piece.split(/(?<=\()|(?=\.[a-z])/).flatMap((part, k) => k ? [make('wbr', {}), part] : [part]);

  const textOf = (pieces) => pieces.map((piece) => piece.textContent ?? piece).join('');

  java.StepCode = class {
    constructor(stepper) {
      this.stepper = stepper;
      this.listings = new Map();
      this.visits = make('span', { class: 'visits', 'aria-hidden': 'true' });
      this.sums = make('div', { class: 'sums' });
      this.printed = make('div', { class: 'sums printed-at' });
      this.partsButton = java.button('parts', words.parts, () => this.toggleParts());
      this.parts = false;
      this.title = make('p', { class: 'title' });
      this.box = make('div', { class: 'code' }, this.title);
    }

    /** One sum: the expression with its numbers, and what it comes to. */
    static text({ text, result }) {
      return result ? `${text} → ${result}` : text;
    }

    /** The lines of a text; the book's own are in its colors. */
    listing(source) {
      if (!this.listings.has(source)) {
        const { text } = this.stepper.film.sources[source];
        const snippet = java.snippets.find(({ code }) => code.trimEnd() === text.trimEnd());
        const looks = snippet ? colored(snippet.pre) : [];
        const lines = text.trimEnd().split('\n').map((line, k) => this.line(k + 1,
          textOf(looks[k] ?? []) === line ? looks[k] ?? [] : [line]));
        const list = make('ol', { class: 'lines' }, ...lines);
        list.addEventListener('click', ({ target }) => {
          const line = target.closest('li');
          const inside = target.closest('.sums') || !String(getSelection()).match(/^\s*$/);
          if (line && !inside) this.stepper.toLine(lines.indexOf(line) + 1);
        });
        this.listings.set(source, { list, lines, name: snippet?.name ?? '' });
      }
      return this.listings.get(source);
    }

    line(number, pieces) {
      const indent = /^ */.exec(textOf(pieces))[0].length;
      const [first = ''] = pieces; // a line would break behind its blanks
      if (typeof first === 'string') pieces[0] = first.slice(indent);
      else first.textContent = first.textContent.slice(indent);
      return make('li', { style: `--indent: ${indent}ch` }, make('button', { type: 'button',
        class: 'to', tabindex: '-1', 'aria-label': fill(words.toLine, number) }, String(number)),
      make('code', {}, ...pieces.flatMap(breakable)));
    }

    show() {
      const { film, step } = this.stepper;
      const { line, sums = [] } = film.steps[step];
      const source = film.source(step);
      const { list, lines, name } = this.listing(source);
      if (this.list !== list) {
        this.list?.remove();
        this.list = list;
        this.box.append(list);
        this.title.textContent = source === film.source(0) ? '' : fill(words.other, name);
        this.title.hidden = !this.title.textContent;
      }
      this.mark(lines[line - 1]);
      const { kind, visit } = film.steps[step];
      list.toggleAttribute('data-begins', kind === 'call'); // no line has run
      this.visits.textContent = visit > 1 ? `×${number(visit)}` : '';
      this.showSums(sums);
      this.showPrinted(film.engine[source][line] ?? []);
      if (this.now) this.scroll();
    }

    mark(now) {
      const stop = (now ?? this.list.firstChild).firstChild; // by the keyboard, the code is scrolled
      if (this.stop === stop && this.now === now) return;
      if (this.now) {
        this.now.classList.remove('now');
        this.now.removeAttribute('aria-current');
      }
      if (this.stop) this.stop.tabIndex = -1;
      Object.assign(this, { now, stop });
      stop.tabIndex = 0;
      if (!now) {
        this.visits.remove();
        this.sums.remove();
        this.printed.remove();
        return;
      }
      const focused = this.sums.contains(document.activeElement);
      now.classList.add('now');
      now.setAttribute('aria-current', 'step');
      now.append(this.visits, this.sums, this.printed);
      if (focused) this.partsButton.focus({ preventScroll: true });
    }

    showSums(sums) {
      const parts = sums.flatMap((sum) => sum.parts);
      const focused = document.activeElement === this.partsButton;
      this.sums.hidden = !sums.length;
      this.partsButton.setAttribute('aria-expanded', String(this.parts));
      this.sums.replaceChildren(
        ...this.parts ? parts.map((part) => make('span', { class: 'part' }, part)) : [],
        ...sums.map(({ text, result }) => make('span', { class: 'sum' }, text,
          ...result ? [make('b', {}, ` → ${result}`)] : [])),
        ...parts.length ? [this.partsButton] : []);
      if (focused) this.partsButton.focus({ preventScroll: true });
    }

    /** Links to where the book prints what the line calls; calls of it are stepped over. */
    showPrinted(methods) {
      const links = methods.filter((method) => java.listings[method]).map((method) =>
        make('a', { href: java.listings[method], target: '_blank',
          title: fill(words.printedAt, method) }, method));
      this.printed.hidden = !links.length;
      this.printed.replaceChildren(`${words.printedIn} `, ...links.flatMap((link, k) =>
        k ? [', ', link] : [link]));
    }

    get isInParts() {
      return this.sums.isConnected && this.sums.querySelector('.part') !== null;
    }

    toggleParts() {
      this.parts = !this.parts;
      this.showSums(this.stepper.film.steps[this.stepper.step].sums ?? []);
    }

    /** The line that runs stays in sight, and the page where it is. */
    scroll() {
      const { list, now } = this;
      const place = now.offsetTop - list.scrollTop;
      if (place >= 0 && place + now.offsetHeight <= list.clientHeight) return;
      list.scrollTop = now.offsetTop - (list.clientHeight - now.offsetHeight) / 2;
    }

    /** Up and down lead from number to number; returns whether the key was one of them. */
    hear({ key, target }) {
      const way = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[key];
      if (!way || !target.matches('.to')) return false;
      target.parentElement[way]?.firstChild.focus();
      return true;
    }
  };

  java.StepTime = class {
    constructor(stepper) {
      this.stepper = stepper;
      this.range = make('input', { type: 'range', min: '1', 'aria-label': words.slider });
      this.range.addEventListener('input', () => {
        stepper.go(Number(this.range.value) - 1);
        this.show();
      });
      this.marks = document.createElementNS(SVG, 'svg');
      this.marks.setAttribute('viewBox', `0 0 ${FINEST} 1`);
      this.marks.setAttribute('preserveAspectRatio', 'none');
      this.marks.setAttribute('aria-hidden', 'true');
      this.stations = make('p', { class: 'stations' });
      this.box = make('div', { class: 'time' }, this.marks, this.range, this.stations);
    }

    /** What the film does not hold, and why. */
    missing({ cut, cutAt, steps: { length }, full, isWhole, isBrokenOff }) {
      if (isBrokenOff) return fill(words.brokenOff, number(length));
      if (!isWhole) return full ? fill(words.full, number(length), number(full)) : '';
      return cut && fill(words.between, number(cut), number(cutAt), number(cutAt + 1));
    }

    /** What the film could not hold, and how to film that. */
    cutNotice() {
      const { film, options } = this.stepper;
      const missing = this.missing(film);
      if (!missing) return [];
      const { steps, isWhole, cutAt = steps.length } = film;
      const before = steps.slice(0, cutAt).findLast((step, i) =>
        step.kind === 'line' && film.source(i) === film.source(0));
      const field = (name, value) => make('input', { type: 'number', min: '1', value,
        'aria-label': words[name] });
      const [line, time] = [field('line', before?.line ?? 1), field('visit', before?.visit ?? 1)];
      const form = make('form', { class: 'cut' }, make('p', {}, missing));
      if (options.again && isWhole) {
        form.append(make('p', {}, words.later), make('label', {}, `${words.line} `, line), make('label', {},
          `${words.visit} `, time), make('button', {}, words.from));
      }
      if (options.stop && !isWhole) form.append(java.button('halt', words.halt, options.stop));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        options.again(`${line.value}:${time.value}`);
      });
      return [form];
    }

    show() {
      const { step, film } = this.stepper;
      this.range.max = film.steps.length;
      this.range.value = step + 1;
      this.range.setAttribute('aria-valuetext', this.stepper.counted);
    }

    /** What says at the beginning that nothing is marked is idle where it is seen what stops it. */
    get named() {
      const { marks = [], steps } = this.stepper.film;
      return steps.at(-1).kind === 'stop' ? marks.filter(({ step }) => step > 0) : marks;
    }

    /** The step at which what ran has not come to its end, or fails a check, unless it is marked. */
    ends() {
      const { film, options: { check } } = this.stepper;
      const step = film.steps.length - 1;
      const { kind } = film.steps[step];
      if (kind === 'stop') {
        return this.named.some((one) => one.step === step) ? [] : [{ step, text: words.stops }];
      }
      const fails = kind === 'return' && check && !this.named.some((one) => one.step > 0);
      const text = fails ? new java.Shown(film, step).told(check) : '';
      return text ? [{ step, text }] : [];
    }

    /** Marks on the slider: steps that change something, and those that somebody has named. */
    showMarks() {
      const { chosen, film } = this.stepper;
      this.box.title = chosen && fill(words.ticks, chosen);
      const changes = chosen ? film.changes(chosen) : [];
      const named = [...this.named.filter(({ step }) => step > 0), ...this.ends()];
      const most = Math.max(1, film.steps.length - 1);
      const path = (steps, look) => {
        const seen = steps.filter((i) => i <= this.stepper.most);
        const all = new Set(seen.map((i) => Math.round(i / most * FINEST)));
        const places = all.size > MOST_MARKS ? [] : all; // they would be one bar
        const made = document.createElementNS(SVG, 'path');
        made.setAttribute('class', look);
        made.setAttribute('d', [...places].map((x) => `M${x} 0V1`).join(''));
        return made;
      };
      this.marks.replaceChildren(path(changes, 'changes'),
        path(named.map(({ step }) => step), 'named'));
      this.stations.replaceChildren(...named.map(({ step, text }) => {
        const { line } = film.steps[step];
        const made = java.button('station', '', () => this.stepper.go(step));
        made.append(make('b', {}, fill(words.station, number(step + 1), line)), ` ${text}`);
        return made;
      }));
      this.stations.hidden = !named.length;
    }
  };
}
