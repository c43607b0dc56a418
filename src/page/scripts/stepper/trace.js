// Below the code of a stepper, where a reader opens it: a loop as a table with a row for each round,
// as one would write it by hand.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const { TOP } = java.Film;
  const { isNumber, short } = java.Shown;
  const MOST_ROWS = 200;
  const MOST_CELLS = 4;
  const LONGEST = 40;

  java.StepTrace = class {
    constructor(stepper) {
      Object.assign(this, { stepper, loops: [] });
      this.select = make('select', { 'aria-label': words.loop });
      this.select.addEventListener('change', () => this.show(true));
      this.run = make('input', { type: 'number', min: '1' });
      this.run.addEventListener('change', () => this.toRun());
      this.ofRuns = make('span', {});
      this.runs = make('label', {}, `${words.run} `, this.run, this.ofRuns);
      this.table = make('table', { class: 'trace' });
      this.frame = make('div', { class: 'scrolls', tabindex: '0', role: 'region',
        'aria-label': words.table }, this.table);
      this.most = make('p', { class: 'most' });
      this.more = make('p', { class: 'more' });
      this.box = make('details', { class: 'rounds' }, make('summary', {}, words.table),
        this.select, this.runs, this.most, this.frame, this.more);
      this.box.addEventListener('toggle', () => this.open());
      this.grow();
    }

    /** Looks for the loops that have gone round. */
    grow() {
      const { film } = this.stepper;
      const { source, line } = this.loop ?? {};
      this.loops = java.loops(film);
      this.select.replaceChildren(...this.loops.map(({ code, line }, k) =>
        make('option', { value: k }, `${line}: ${code}`)));
      const same = this.loops.findIndex((one) => one.source === source && one.line === line);
      if (same >= 0) this.select.value = same;
      this.box.hidden = !this.loops.length;
      this.known = new Map();
      Object.assign(this, { shown: null, built: '' });
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

    /** All rounds of the loop that may be seen. */
    rounds() {
      if (!this.known.has(this.loop)) {
        this.known.set(this.loop, java.rounds(this.stepper.film, this.loop));
      }
      return this.known.get(this.loop).filter(({ to }) => to <= this.stepper.most);
    }

    /** Goes to the beginning of a run, which may be far away. */
    toRun() {
      const wanted = this.rounds().find(({ run }) => run === Number(this.run.value));
      if (wanted) this.stepper.go(wanted.from);
    }

    show(anew = false) {
      if (!this.box.open || !this.loops.length) return;
      const { step, most } = this.stepper;
      const inside = this.shown?.some(({ from, to }) => from <= step && step <= to);
      if (anew || !inside || this.upTo !== most) this.build(anew);
      this.showRun();
      this.table.querySelectorAll('tbody tr').forEach((row, k) => {
        const { from, to } = this.shown[k];
        const now = from <= step && step <= to;
        row.classList.toggle('now', now);
        if (now) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
      });
      this.reveal();
    }

    /** The row of the step stays in sight. */
    reveal() {
      const row = this.table.querySelector('.now');
      const head = this.table.tHead?.offsetHeight;
      if (row) {
        const place = row.offsetTop - this.frame.scrollTop;
        const fits = place >= head && place + row.offsetHeight <= this.frame.clientHeight;
        if (!fits) this.frame.scrollTop = row.offsetTop - this.frame.clientHeight / 2;
      }
    }

    /** The place in these rounds of the one that runs at the step, or ran last. */
    now(rounds) {
      return Math.max(0, rounds.findLastIndex(({ from }) => from <= this.stepper.step));
    }

    build(anew) {
      const all = this.rounds();
      const page = Math.floor(this.now(all) / MOST_ROWS) * MOST_ROWS;
      const rounds = all.slice(page, page + MOST_ROWS);
      const key = `${this.select.value}:${rounds[0]?.from}:${rounds.at(-1)?.to}`;
      Object.assign(this, { all, shown: rounds, upTo: this.stepper.most });
      if (this.built === key && !anew) return;
      Object.assign(this, { built: key, inRun: 0, columns: this.columnsOf(rounds) });
      const runs = all.at(-1)?.run ?? 1;
      this.runs.hidden = runs < 2;
      this.run.max = runs;
      this.ofRuns.textContent = ` ${fill(words.ofRuns, runs.toLocaleString('en-US'))}`;
      const head = make('tr', {},
        ...runs > 1 ? [make('th', { scope: 'col' }, words.run)] : [],
        make('th', { scope: 'col' }, words.round), ...this.columns.map(({ title }) =>
          make('th', { scope: 'col' }, make('code', {}, title))));
      this.table.replaceChildren(make('thead', {}, head),
        make('tbody', {}, ...rounds.map((round) => this.row(round, runs))));
      this.more.textContent = rounds.length < all.length ? fill(words.rows, rounds.length) : '';
      this.more.hidden = !this.more.textContent;
    }

    row(round, runs) {
      const to = java.stepButton('to', String(round.round), () => this.stepper.go(round.from));
      return make('tr', round.round === 1 ? { class: 'begins' } : {},
        ...runs > 1 ? [make('td', {}, String(round.run))] : [],
        make('th', { scope: 'row' }, to),
        ...this.columns.map(({ cell }) => make('td', {}, cell(round))));
    }

    /** The run of the step, and for each of its numbers the round that changes it most. */
    showRun() {
      const { run } = this.all[this.now(this.all)] ?? { run: 1 };
      if (document.activeElement !== this.run) this.run.value = run;
      if (this.inRun === run) return;
      this.inRun = run;
      const rounds = this.all.filter((round) => round.run === run);
      const found = this.columns.flatMap((column, k) => {
        const most = column.number && this.mostIn(rounds, column);
        return most ? [{ ...most, k, title: column.title }] : [];
      });
      this.most.hidden = !found.length;
      this.most.replaceChildren(`${words.most} `, ...found.flatMap(({ title, round, by }) =>
        [' ', java.stepButton('to', fill(words.mostIn, title, round.round, short(String(by))),
          () => this.stepper.go(round.from))]));
      this.table.querySelectorAll('td.most').forEach((cell) => cell.classList.remove('most'));
      for (const { k, round } of found) {
        const row = this.table.tBodies[0].rows[this.shown.indexOf(round)];
        row?.cells[row.cells.length - this.columns.length + k].classList.add('most');
      }
    }

    /** The round in which a number of the loop changes most; null where all change it alike. */
    mostIn(rounds, { number, before }) {
      let last = rounds.length ? Number(before(rounds[0]) ?? NaN) : NaN;
      const changes = rounds.map((round) => {
        const by = Number(number(round)) - last;
        last = Number(number(round));
        return { round, by };
      }).filter(({ by }) => Number.isFinite(by));
      const sizes = changes.map(({ by }) => Math.abs(by));
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      return changes.length > 1 && most - least > 1e-9 * most ? changes[sizes.indexOf(most)] : null;
    }

    /** What changes in these rounds: names, then the sums of their lines. */
    columnsOf(rounds) {
      const names = new Map();
      const lines = new Set();
      for (const { from, to } of rounds) {
        const { call } = this.stepper.film.steps[from];
        for (let i = from; i <= to; i++) {
          const step = this.stepper.film.steps[i];
          this.changed(i, call).forEach(({ name, owner }) => {
            const { isLong = false } = names.get(name) ?? {};
            names.set(name, { isTop: owner === TOP, cells: this.cellsOf(owner, name, i),
              isLong: isLong || this.isLong(owner, name, i) });
          });
          if (step.call === call && step.sums && (step.line !== this.loop.line
              || /^while/.test(this.loop.code))) lines.add(step.line);
        }
      }
      return [...[...names].flatMap(([name, kind]) => this.columnsFor(name, kind)),
        ...[...lines].sort((a, b) => a - b).map((line) => this.columnOf(line))];
    }

    /** What a step has changed, of this call and outside of all. */
    changed(i, call) {
      const { film } = this.stepper;
      if (!film.steps[i].changes.length) return [];
      return [call, TOP].flatMap((owner) => film.names(owner, i).map((name) => ({ name, owner })))
        .filter(({ name, owner }) => film.hasChanged(owner, name, i)
          && film.value(owner, name, i) !== undefined);
    }

    isLong(owner, name, i) {
      const { film } = this.stepper;
      return new java.Shown(film, i).text(film.value(owner, name, i)).length > LONGEST;
    }

    /** How many numbers stand in an array; 0 for all else. */
    cellsOf(owner, name, i) {
      const { film } = this.stepper;
      const { thing } = film.value(owner, name, i);
      const { names, cells, size } = thing === undefined ? { size: 0 } : film.contents(thing, i);
      return !names && cells?.every(isNumber) ? size : 0;
    }

    columnsFor(name, { isTop, cells, isLong }) {
      if (cells > MOST_CELLS) return [this.filling(name, isTop)];
      return isLong ? [] : this.columnsIn(name, isTop, cells);
    }

    /** A long array, by the cell that a round has written last. */
    filling(name, isTop) {
      const { film } = this.stepper;
      const written = (round, most, least = 0) => {
        const { thing } = this.last(isTop ? TOP : film.steps[round.from].call, name, round)[0] ?? {};
        for (let i = most; i >= least; i--) {
          const found = film.steps[i].changes.findLast((one) => one.thing === thing);
          if (thing === undefined || found?.cells) return {};
          if (found) return { i, ...found };
        }
        return {};
      };
      const inside = (round) => written(round, round.to, round.from);
      return { title: name,
        number: (round) => inside(round).value,
        cell: (round) => {
          const { i, cell, value } = inside(round);
          return i === undefined ? '' : `[${cell}] = ${this.text(value, i)}`;
        },
        before: (round) => written(round, round.from - 1).value };
    }

    text(value, i) {
      return value === undefined ? ''
        : new java.Shown(this.stepper.film, i, this.stepper.panel.whole).text(value);
    }

    columnsIn(name, isTop, cells) {
      const { film } = this.stepper;
      const owner = ({ from }) => isTop ? TOP : film.steps[from].call;
      const column = (title, pick) => ({ title,
        number: (round) => pick(...this.last(owner(round), name, round)),
        cell: (round) => {
          const [value, i] = this.last(owner(round), name, round);
          return this.text(pick(value, i), i);
        },
        before: (round) => round.from > 0
          ? pick(film.value(owner(round), name, round.from - 1), round.from - 1) : undefined });
      if (!cells) return [column(name, (value) => value)];
      return Array.from({ length: cells }, (none, k) => column(`${name}[${k}]`, (value, i) =>
        value?.thing === undefined ? undefined : film.contents(value.thing, i).cells[k]));
    }

    /** The last value that a round gave, also to a variable that ended with it, and its step. */
    last(owner, name, { from, to }) {
      const { film } = this.stepper;
      for (let i = to; i >= from; i--) {
        const value = film.value(owner, name, i);
        if (value !== undefined) return [value, i];
      }
      return [undefined, to];
    }

    /** What a line computes in a round; its numbers are those of a variable, if they are anyone's. */
    columnOf(line) {
      const { film } = this.stepper;
      const sums = ({ from, to }) => film.steps.slice(from, to + 1).findLast((step) =>
        step.call === film.steps[from].call && step.line === line && step.sums)?.sums ?? [];
      return { title: film.sources[this.loop.source].text.split('\n')[line - 1].trim()
        .replace(/;$/, ''),
        cell: (round) => sums(round).map((sum) => java.StepCode.text(sum)).join('; ') };
    }
  };
}
