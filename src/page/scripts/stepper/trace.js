// Below the code of a stepper, where a reader opens them: a loop as a table with a row for each
// round, as one would write it by hand, and a number over all steps as a chart.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const { TOP } = java.Film;
  const { short } = java.Shown;
  const MOST_ROWS = 200;
  const LONGEST = 40;

  /** Code without what only looks like code, sign for sign. */
  const bare = (text) => text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[^]*?\*\//g,
    (found) => found.replace(/[^\n]/g, ' '));

  /** Where the statement ends whose head begins at a place. */
  const end = (code, from) => {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
      if ('({'.includes(code[at])) depth++;
      if (')}'.includes(code[at])) depth--;
      if (depth === 0 && (code[at] === ';' || code[at] === '}')) return at;
    }
    return code.length;
  };

  /** The loops of a text, by their lines; `while` behind a block without one of its own ends `do`. */
  const loopsOf = (text) => {
    const code = bare(text);
    const lineAt = (place) => code.slice(0, place).split('\n').length;
    return [...code.matchAll(/\b(?:for|while)\s*\(/g)]
      .map(({ index }) => ({ from: index, to: end(code, index) }))
      .filter(({ from, to }) => code[from] === 'f' || code.slice(from, to).includes('{')
        || !/\}\s*$/.test(code.slice(0, from)))
      .map(({ from, to }) => ({ line: lineAt(from), last: lineAt(to),
        code: text.split('\n')[lineAt(from) - 1].trim().replace(/ \{$/, '') }));
  };

  java.StepTrace = class {
    constructor(stepper) {
      this.stepper = stepper;
      this.loops = stepper.film.sources.flatMap(({ text }, source) => loopsOf(text)
        .map((loop) => ({ ...loop, source }))
        .filter(({ line }) => stepper.film.visits[source][line] > 1));
      this.select = make('select', { 'aria-label': words.loop },
        ...this.loops.map(({ code, line }, k) => make('option', { value: k }, `${line}: ${code}`)));
      this.select.addEventListener('change', () => this.show(true));
      this.table = make('table', { class: 'trace' });
      this.frame = make('div', { class: 'scrolls', tabindex: '0', role: 'region',
        'aria-label': words.table }, this.table);
      this.more = make('p', { class: 'more' });
      this.box = make('details', { class: 'rounds' }, make('summary', {}, words.table),
        this.select, this.frame, this.more);
      this.box.hidden = !this.loops.length;
      this.box.addEventListener('toggle', () => this.open());
      this.visits = new Map();
    }

    /** Opens with the innermost loop around the line that runs. */
    open() {
      if (!this.box.open) return;
      const { film, step } = this.stepper;
      const around = this.loops.findLastIndex(({ source, line, last }) =>
        source === film.source(step) && line <= film.steps[step].line
        && film.steps[step].line <= last);
      if (around >= 0) this.select.value = around;
      this.show(true);
    }

    get loop() {
      return this.loops[this.select.value];
    }

    /** The steps in which a loop's line begins. */
    stepsOf(loop) {
      const { film } = this.stepper;
      if (!this.visits.has(loop)) {
        this.visits.set(loop, [...film.steps.keys()].filter((i) =>
          film.begins(i, loop.source, loop.line)));
      }
      return this.visits.get(loop);
    }

    isOutside(i, call) {
      const { kind, line, call: own } = this.stepper.film.steps[i];
      return own === call && kind !== 'back' && (line < this.loop.line || line > this.loop.last);
    }

    /** Whether the same loop still runs from one step to another. */
    goesOn(from, to) {
      const { steps, cut, cutAt } = this.stepper.film;
      if (steps[from].call !== steps[to].call || (cut && from < cutAt && cutAt <= to)) return false;
      for (let i = from + 1; i < to; i++) {
        if (this.isOutside(i, steps[from].call)) return false;
      }
      return true;
    }

    /** The rounds of the loop that runs at a step, or ran last: {from, to} of each, in steps. */
    rounds() {
      const { film, step, most } = this.stepper;
      const visits = this.stepsOf(this.loop);
      const now = Math.max(0, visits.findLastIndex((i) => i <= step));
      let first = now;
      let last = now;
      while (first > 0 && now - first < MOST_ROWS && this.goesOn(visits[first - 1], visits[first])) {
        first--;
      }
      while (last + 1 < visits.length && last - now < MOST_ROWS
          && this.goesOn(visits[last], visits[last + 1])) last++;
      const rounds = visits.slice(first, last + 1).map((from, k) => ({ from,
        to: k < last - first ? visits[first + k + 1] - 1 : this.lastOf(from) }));
      const isRound = ({ from, to }) => to <= most && (this.loop.last === this.loop.line
        || film.next(from, (i) => film.steps[i].call === film.steps[from].call, to + 1) <= to);
      return { rounds: rounds.filter(isRound), isCut: now - first === MOST_ROWS
        || last - now === MOST_ROWS };
    }

    /** The last step of a round that no other one follows. */
    lastOf(from) {
      const { film } = this.stepper;
      const { call } = film.steps[from];
      const after = film.next(from, (i) => this.isOutside(i, call)
        || film.depth(i) < film.calls[call].depth, film.steps.length);
      return after - 1;
    }

    show(anew = false) {
      if (!this.box.open || !this.loops.length) return;
      const { step, most } = this.stepper;
      const inside = this.shown?.some(({ from, to }) => from <= step && step <= to);
      if (anew || !inside || this.most !== most) this.build();
      this.table.querySelectorAll('tbody tr').forEach((row, k) => {
        const { from, to } = this.shown[k];
        const now = from <= step && step <= to;
        row.classList.toggle('now', now);
        if (now) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
      });
    }

    build() {
      const { rounds, isCut } = this.rounds();
      const key = `${this.select.value}:${rounds[0]?.from}:${rounds.at(-1)?.to}`;
      Object.assign(this, { shown: rounds, most: this.stepper.most });
      if (this.built === key) return;
      this.built = key;
      const columns = this.columns(rounds);
      const head = make('tr', {}, make('th', { scope: 'col' }, words.round),
        ...columns.map(({ title }) => make('th', { scope: 'col' }, make('code', {}, title))));
      this.table.replaceChildren(make('thead', {}, head), make('tbody', {},
        ...rounds.map((round, k) => this.row(round, k + 1, columns))));
      this.more.textContent = isCut ? fill(words.rows, rounds.length) : '';
      this.more.hidden = !isCut;
    }

    row(round, number, columns) {
      const to = java.stepButton('to', String(number), () => this.stepper.go(round.from));
      return make('tr', {}, make('th', { scope: 'row' }, to),
        ...columns.map(({ cell }) => make('td', {}, cell(round))));
    }

    /** What changes in these rounds: names, then the sums of their lines. */
    columns(rounds) {
      const { film } = this.stepper;
      const names = new Map();
      const lines = new Set();
      for (const { from, to } of rounds) {
        const { call } = film.steps[from];
        for (let i = from; i <= to; i++) {
          const step = film.steps[i];
          for (const { name, call: owner = TOP, value } of step.changes) {
            const isIn = owner === TOP || owner === call;
            if (name && isIn && this.isShort(value, i)) names.set(name, owner);
          }
          if (step.call === call && step.sums && (step.line !== this.loop.line
              || /^while/.test(this.loop.code))) lines.add(step.line);
        }
      }
      const code = film.sources[this.loop.source].text.split('\n');
      return [
        ...[...names].map(([name, owner]) => ({ title: name,
          cell: (round) => this.value(owner, name, round) })),
        ...[...lines].sort((a, b) => a - b).map((line) => ({
          title: code[line - 1].trim().replace(/;$/, ''),
          cell: (round) => this.sum(line, round) }))];
    }

    isShort(value, i) {
      return value !== undefined
        && new java.Shown(this.stepper.film, i).text(value).length <= LONGEST;
    }

    /** The last value that a round gave, also to a variable that ended with it. */
    value(owner, name, { from, to }) {
      const { film } = this.stepper;
      for (let i = to; i >= from; i--) {
        const value = film.value(owner, name, i);
        if (value !== undefined) return new java.Shown(film, i).text(value);
      }
      return '';
    }

    sum(line, { from, to }) {
      const { steps } = this.stepper.film;
      const { call } = steps[from];
      const found = steps.slice(from, to + 1)
        .findLast((step) => step.call === call && step.line === line && step.sums);
      return found ? found.sums.map((sum) => java.StepCode.text(sum)).join('; ') : '';
    }
  };

  java.StepChart = class {
    constructor(stepper) {
      this.stepper = stepper;
      this.summary = make('summary', {});
      this.stage = make('div', { class: 'stage' });
      this.note = make('p', { class: 'more' });
      this.box = make('details', { class: 'graph' }, this.summary,
        make('div', { class: 'live' }, this.stage), this.note);
      this.box.addEventListener('toggle', () => this.open());
    }

    /** What draws the book's live figures draws this one; a page without figures lacks it. */
    async open() {
      if (!this.box.open || this.chart) return;
      if (!document.querySelector('link[href="web/figure.css"]')) {
        document.head.append(make('link', { rel: 'stylesheet', href: 'web/figure.css' }));
      }
      await java.script('web/figures.js');
      this.chart = new nnbook.figures.Chart(this, { height: 200, label: '' });
      this.chart.onDrag((x) => this.stepper.go(Math.round(x) - 1));
      new ResizeObserver(() => this.draw()).observe(this.stage);
    }

    /** The steps at which the chosen variable gets a number, and the numbers. */
    points() {
      const { film, chosen, most } = this.stepper;
      return [...film.variables.values()].flatMap((names) => {
        const { steps = [], values = [] } = names.get(chosen) ?? {};
        return steps.map((step, k) => [step, Number(values[k] ?? NaN)]);
      }).filter(([step, value]) => step <= most && Number.isFinite(value))
        .sort(([a], [b]) => a - b);
    }

    show() {
      const { chosen, step } = this.stepper;
      this.box.hidden = !chosen;
      const title = fill(words.chart, chosen);
      if (this.summary.textContent !== title) this.summary.textContent = title;
      if (!this.box.open || !this.chart) return;
      if (this.drawn !== chosen || this.most !== this.stepper.most) this.draw();
      if (!this.cursor) return;
      const [x] = this.chart.place(step + 1, 0);
      this.cursor.setAttribute('x1', x);
      this.cursor.setAttribute('x2', x);
    }

    draw() {
      const { chosen, film, most } = this.stepper;
      const points = this.points();
      Object.assign(this, { drawn: chosen, most, cursor: null });
      this.chart.frame.hidden = points.length < 2;
      this.note.textContent = points.length < 2 ? fill(words.noChart, chosen) : '';
      if (points.length < 2) return;
      const ys = points.map(([, value]) => value);
      const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
      const room = (high - low) * 0.05 || 1;
      this.chart.svg.setAttribute('aria-label', fill(words.chartOf, chosen, short(String(ys[0])),
        short(String(ys.at(-1))), short(String(low)), short(String(high))));
      this.chart.begin({ x: [1, film.steps.length], y: [low - room, high + room],
        xTitle: words.axis, yTitle: chosen });
      this.chart.line(points.map(([step]) => step + 1), ys);
      this.cursor = this.chart.add('line',
        { y1: 0, y2: this.chart.inner.height, class: 'cursor' });
      this.show();
    }
  };
}
