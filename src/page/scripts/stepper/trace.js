// Below the code of a stepper, where a reader opens it: a loop as a table with a row for each round,
// as one would write it by hand.
'use strict';

{
  const { fill, java, make } = nnbook;
  const { stepNumber: number, stepWords: words } = java;
  const { short } = java.Shown;
  const MOST_ROWS = 200;
  const LONGEST = 24;

  /** A cell whose text is cut where it is too long, and then its title. */
  const clipped = (kind, text, content = text, more = {}) =>
    make(kind, text.length > LONGEST ? { title: text, ...more } : more, content);

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
        this.known.set(this.loop, java.rounds(this.stepper.film, this.loop, this.loops));
      }
      return this.known.get(this.loop).filter(({ to }) => to <= this.stepper.most);
    }

    /** Goes to the beginning of a run, which may be far away, or says that it is none. */
    toRun() {
      const { value, max } = this.run;
      const wanted = this.rounds().find(({ run }) => run === Number(value));
      if (wanted) this.stepper.go(wanted.from);
      if (wanted || !value) return;
      this.run.value = this.inRun;
      this.ofRuns.textContent = ` ${fill(words.noRun, number(Number(max)), value)}`;
      this.stepper.said.textContent = this.runs.textContent;
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
      const { film, panel } = this.stepper;
      const columns = new java.Columns(film, this.loop, this.loops, panel.whole).of(rounds);
      Object.assign(this, { built: key, inRun: 0, columns });
      const runs = all.at(-1)?.run ?? 1;
      this.runs.hidden = runs < 2;
      this.run.max = runs;
      const head = make('tr', {},
        ...runs > 1 ? [make('th', { scope: 'col' }, words.run)] : [],
        make('th', { scope: 'col' }, words.round), ...this.columns.map(({ title }) =>
          clipped('th', title, make('code', {}, title), { scope: 'col' })));
      this.table.replaceChildren(make('thead', {}, head),
        make('tbody', {}, ...rounds.map((round) => this.row(round, runs))));
      this.more.textContent = rounds.length < all.length ? fill(words.rows, rounds.length) : '';
      this.more.hidden = !this.more.textContent;
    }

    row(round, runs) {
      const to = java.button('to', String(round.round), () => this.stepper.go(round.from));
      const stops = this.stepper.isStop(round.to)
        ? [make('span', { class: 'stop' }, words.unfinished), ' '] : [];
      return make('tr', round.round === 1 ? { class: 'begins' } : {},
        ...runs > 1 ? [make('td', {}, String(round.run))] : [],
        make('th', { scope: 'row' }, ...stops, to),
        ...this.columns.map(({ cell }) => clipped('td', cell(round))));
    }

    /** The run of the step, and for each of its numbers the round that changes it most. */
    showRun() {
      const { run } = this.all[this.now(this.all)] ?? { run: 1 };
      if (document.activeElement !== this.run) this.run.value = run;
      if (this.inRun === run) return;
      this.ofRuns.textContent = ` ${fill(words.ofRuns, number(this.all.at(-1)?.run ?? 1))}`;
      this.inRun = run;
      const rounds = this.all.filter((round) => round.run === run);
      const found = this.columns.flatMap((column, k) => {
        const most = column.number && this.mostIn(rounds, column);
        return most ? [{ ...most, ...column, k }] : [];
      });
      this.most.hidden = !found.length;
      const isOnly = this.runs.hidden;
      this.most.replaceChildren(isOnly ? words.most : fill(words.mostOf, run),
        ...found.flatMap(({ name, title, round, by }) =>
          [' ', java.button('to', fill(words.mostIn, title, round.round, short(String(by))),
            () => this.stepper.go(this.changeIn(name, round)))]));
      this.table.querySelectorAll('td.most').forEach((cell) => cell.classList.remove('most'));
      for (const { k, round } of found) {
        const row = this.table.tBodies[0].rows[this.shown.indexOf(round)];
        row?.cells[row.cells.length - this.columns.length + k].classList.add('most');
      }
    }

    /** The step of a round by which a variable comes to what it is at the end of it. */
    changeIn(name, { from, to }) {
      return this.stepper.film.changes(name).findLast((i) => from <= i && i <= to) ?? from;
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
  };
}
