// Below the code of a stepper, where a reader opens it: a number over all steps as a chart.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const { isNumber, short } = java.Shown;

  /** Arrays with more cells are filled rather than changed. */
  const MOST_CELLS = 4;

  /**
   * The numbers that a name stands for, each with a title, the steps that set it, and its values,
   * NaN where it ends: one for a variable, one for each cell of a short array, one for a longer one
   * that is filled.
   */
  java.numbers = (film, name) => {
    const all = [];
    const things = new Set();
    const own = [...film.variables.values()].flatMap((names) => {
      const { steps = [], values = [] } = names.get(name) ?? {};
      values.forEach((value) => value?.thing !== undefined && things.add(value.thing));
      return steps.map((step, k) => [step, values[k]]);
    });
    const add = (title, pairs) => {
      const numbers = pairs.map(([step, value]) => [step, isNumber(value) ? Number(value) : NaN])
        .sort(([a], [b]) => a - b);
      const isDecimal = pairs.some(([, value]) => /^-?\d+[.e]/.test(value));
      const count = numbers.filter(([, value]) => !Number.isNaN(value)).length;
      if (count) all.push({ title, numbers, count, isDecimal });
    };
    add(name, own);
    const cells = [...things].flatMap((thing) => {
      const { whole, cells } = film.things.get(thing) ?? { cells: [] };
      return whole?.values.some(({ names }) => names) ? [] : [...cells];
    });
    const pairs = ({ steps, values }) => steps.map((step, k) => [step, values[k]]);
    const places = [...new Set(cells.map(([place]) => place))].sort((a, b) => a - b);
    if (places.length > MOST_CELLS) {
      add(name, cells.flatMap(([, list]) => pairs(list)));
    } else {
      places.forEach((place) => add(`${name}[${place}]`,
        cells.filter(([one]) => one === place).flatMap(([, list]) => pairs(list))));
    }
    return all;
  };

  /** The points of a number, run by run, as each value stays until another one or its end comes. */
  const stairs = (numbers, last) => {
    const runs = [];
    let run = null;
    for (const [step, value] of numbers) {
      run?.push([step, run.at(-1)[1]]);
      if (Number.isNaN(value)) run = null;
      else if (run) run.push([step, value]);
      else runs.push(run = [[step, value]]);
    }
    run?.push([last, run.at(-1)[1]]);
    return runs;
  };

  /** What a loop's head counts, or goes through. */
  const COUNTED = /\bfor\s*\([^;:]*\b(\w+)\s*[=:]/g;

  /** The name whose numbers change most often: with a decimal point first, a loop's count last. */
  java.liveliest = (film) => {
    const names = new Set([...film.variables.values()].flatMap((owned) => [...owned.keys()]));
    const counts = new Set(film.sources.flatMap(({ text }) =>
      [...text.matchAll(COUNTED)].map(([, name]) => name)));
    const counted = [...names].map((name) => {
      const all = java.numbers(film, name);
      const count = all.reduce((sum, one) => sum + one.count, 0);
      const rank = all.some(({ isDecimal }) => isDecimal) ? 2 : counts.has(name) ? 0 : 1;
      return { name, count: count + rank * 1e6 };
    }).filter(({ count }) => count % 1e6 > 1);
    const most = Math.max(...counted.map(({ count }) => count));
    return counted.findLast(({ count }) => count === most)?.name ?? '';
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

    /** The numbers of the chosen variable that may be seen, each over its steps. */
    lines() {
      const { film, chosen, most } = this.stepper;
      return java.numbers(film, chosen).filter(({ count }) => count > 1).map(({ title, numbers }) =>
        ({ title, runs: stairs(numbers.filter(([step]) => step <= most), most) }))
        .filter(({ runs }) => runs.length);
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
      const lines = this.lines();
      Object.assign(this, { drawn: chosen, most, cursor: null });
      this.chart.frame.hidden = !lines.length;
      this.note.textContent = lines.length ? '' : fill(words.noChart, chosen);
      if (!lines.length) return;
      const ys = lines.flatMap(({ runs }) => runs.flat().map(([, value]) => value));
      const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
      const room = (high - low) * 0.05 || 1;
      this.chart.svg.setAttribute('aria-label', fill(words.chartOf, chosen, short(String(ys[0])),
        short(String(ys.at(-1))), short(String(low)), short(String(high))));
      this.chart.begin({ x: [1, film.steps.length], y: [low - room, high + room],
        xTitle: words.axis, yTitle: chosen });
      const path = (run) => run.map(([step, value]) =>
        this.chart.place(step + 1, value).map((v) => v.toFixed(1)).join()).join('L');
      lines.forEach(({ title, runs }, k) => {
        this.chart.add('path', { d: runs.map((run) => `M${path(run)}`).join(''), class: 'line',
          style: `stroke: var(--plot-${k + 1})`,
          ...k ? { 'stroke-dasharray': `${9 - 2 * k} ${k + 1}` } : {} });
        if (lines.length < 2) return;
        const [step, value] = runs.at(-1).at(-1);
        const [x, y] = this.chart.place(step + 1, value);
        this.chart.add('text', { x: Math.max(40, x - 4), y: Math.max(14, y - 5),
          'text-anchor': 'end', style: `fill: var(--plot-${k + 1})` }, title);
      });
      this.cursor = this.chart.add('line',
        { y1: 0, y2: this.chart.inner.height, class: 'cursor' });
      this.show();
    }
  };
}
