// The loops of a film, their rounds, and what these change.
'use strict';

{
  const { java } = nnbook;
  const { TOP } = java.Film;
  const { isNumber } = java.Shown;
  const MOST_CELLS = 4;
  const LONGEST = 40;

  /** A cell that a line sets whose index is as plain as in `path[t + 1] = 0`. */
  const SET_CELL = /^ *(\w+)\[(\w+)(?: *([-+]) *(\d+))?\] *[-+*\/]?=(?!=)/;

  /** Code without what only looks like code, sign for sign. */
  const bare = (text) => text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[^]*?\*\//g,
    (found) => found.replace(/[^\n]/g, ' '));

  /** Where one of these signs ends, outside of brackets, what begins at a place. */
  const end = (code, from, signs = ';}') => {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
      if ('({'.includes(code[at])) depth++;
      if (')}'.includes(code[at])) depth--;
      const ends = depth === 0 && signs.includes(code[at]);
      if (ends && !/^\s*else\b/.test(code.slice(at + 1))) return at;
    }
    return code.length;
  };

  /** What begins each round with a condition, which may not hold. */
  const ASKS = /^(?!while\s*\(\s*true\s*\)|for\s*\([^;)]*;\s*;|do\b)/;

  /** A line without what only opens or ends it. */
  const plain = (line) => line.replace(/^[\s}]+|\s*[;{]?\s*(\/\/.*)?$/g, '');

  /** The loops of a text, by their lines: of its beginning, its head's end, and its end. */
  const loopsOf = (text) => {
    const code = bare(text);
    const lines = text.split('\n');
    const lineAt = (place) => code.slice(0, place).split('\n').length;
    const tails = new Set();
    return [...code.matchAll(/\b(?:(?:for|while)\s*\(|do\b)/g)].flatMap(({ 0: word, index }) => {
      if (tails.has(index)) return [];
      const isDo = word === 'do';
      const body = end(code, index);
      const tail = isDo ? code.indexOf('while', body) : index;
      tails.add(tail);
      const [to, line] = [isDo ? end(code, tail) : body, lineAt(index)];
      const loop = code.slice(index, to);
      const goesOnBehind = /^\s*\}/.test(lines[lineAt(to) - 1]) && !/\bcontinue\b/.test(loop);
      return [{ line, head: isDo ? line : lineAt(end(code, index, ')')), last: lineAt(to),
        asks: ASKS.test(loop), isEach: /^for\s*\([^;]*:/.test(loop), goesOnBehind,
        code: isDo ? `do … ${text.slice(tail, to)}` : plain(lines[line - 1]) }];
    });
  };

  const isIn = ({ line, last }, at) => line <= at && at <= last;

  /**
   * The loops of which a film has more than one round. A round begins in the line to which the code
   * jumps back: in the head; where that has no part in it, in the first line of the body. The class
   * file has the head of a loop over a list once, and then, in its place, the bracket behind its
   * body, but not for what goes on from elsewhere; such rounds are not to be told apart.
   */
  java.loops = (film) => film.sources.flatMap(({ text }, source) => {
    const visits = film.visits[source];
    const begins = ({ line, head, last, isEach, goesOnBehind }) => {
      const before = (i) => film.steps[film.previous[i]]?.line;
      const isJump = (step, i) => step.line === line && film.source(i) === source
        && (before(i) === line || (head < before(i) && before(i) <= last));
      if (film.steps.some(isJump)) return [line];
      if (isEach) return goesOnBehind ? [line, last] : [];
      return [visits.findIndex((count, at) => count && at > line)];
    };
    return loopsOf(text).map((loop) => ({ ...loop, source, begins: begins(loop) }))
      .filter(({ begins, last }) => begins[0] <= last && visits[begins.at(-1)] > 1);
  });

  /** All rounds of a loop as they began: {run, round, from, to} of each, in steps. */
  java.rounds = (film, loop, loops) => {
    const { previous, steps, cut, cutAt } = film;
    const { asks, begins, head, last, line, source } = loop;
    const lineBefore = (i) => steps[previous[i]]?.line;
    const isOutside = (i, call) => steps[i].call === call && steps[i].kind !== 'back'
      && !isIn(loop, steps[i].line);

    /** Whether a round that begins at a step belongs to the run of the one before it. */
    const goesOn = (from, i) => isIn(loop, lineBefore(i))
      && (begins[0] === line || lineBefore(i) !== line) && !(cut && from < cutAt && cutAt <= i);

    /** The last step of a round that no other one follows. */
    const lastOf = (from) => {
      const { call } = steps[from];
      const ends = (i) => steps[i].call !== call && film.depth(i) <= film.calls[call].depth;
      return film.next(from, (i) => isOutside(i, call) || ends(i), steps.length) - 1;
    };

    /** What ends a loop in a single line: its condition does not hold, or its variable ends. */
    const ends = ({ sums = [], changes, printed }) =>
      sums.find(({ result }) => /^(true|false)$/.test(result))?.result === 'false'
      || (changes.every(({ name, value }) => name && value === undefined)
        && (changes.length > 0 || (!sums.length && !printed)));

    /** A condition that does not hold begins no round. */
    const isRound = (from, to) => !asks || (last === line ? !ends(steps[from])
      : film.next(from, (i) => steps[i].call === steps[from].call, to + 1) <= to);

    const inner = loops.filter((one) => one.source === source && one !== loop
      && isIn(loop, one.line) && isIn(one, begins[0]));
    const visits = [...steps.keys()].filter((i) =>
      begins.some((at) => film.begins(i, source, at))
      && !(begins[0] === line && line < lineBefore(i) && lineBefore(i) <= head)
      && !inner.some((one) => isIn(one, lineBefore(i))));
    const calls = new Map();
    for (const i of visits) {
      const { call } = steps[i];
      if (!calls.has(call)) calls.set(call, []);
      calls.get(call).push(i);
    }
    const all = [];
    for (const own of calls.values()) {
      let run = { rounds: 0 };
      own.forEach((from, k) => {
        const follows = k + 1 < own.length && goesOn(from, own[k + 1]);
        const to = follows ? own[k + 1] - 1 : lastOf(from);
        if (follows || isRound(from, to)) all.push({ of: run, round: ++run.rounds, from, to });
        if (!follows) run = { rounds: 0 };
      });
    }
    let runs = 0;
    return all.sort((a, b) => a.from - b.from).map(({ of, ...round }) => {
      of.number ??= ++runs;
      return { run: of.number, ...round };
    });
  };

  /** What the rounds of a loop change; `loops` are all of the film, `whole` shows all digits. */
  java.Columns = class {
    constructor(film, loop, loops, whole) {
      const isInner = ({ source, line, last }) =>
        source === loop.source && loop.line < line && last <= loop.last;
      Object.assign(this, { film, loop, whole, inner: loops.filter(isInner) });
    }

    /** Titles, numbers and texts of them: names, then the sums of lines. */
    of(rounds) {
      const names = new Map();
      const lines = new Set();
      for (const { from, to } of rounds) {
        const { call } = this.film.steps[from];
        for (let i = from; i <= to; i++) {
          const step = this.film.steps[i];
          const inner = step.call === call && this.isInner(step);
          this.changed(i, call).forEach(({ name, owner }) => {
            const { isLong = false } = names.get(name) ?? {};
            if (inner && this.film.value(owner, name, to) === undefined) return;
            names.set(name, { isTop: owner === TOP, cells: this.cellsOf(owner, name, i),
              isLong: isLong || this.isLong(owner, name, i) });
          });
          if (step.call === call && step.sums && !inner && (step.line !== this.loop.line
              || /^while/.test(this.loop.code))) lines.add(step.line);
        }
      }
      return [...[...names].flatMap(([name, kind]) => this.columnsFor(name, kind)),
        ...[...lines].sort((a, b) => a - b).map((line) => this.columnOf(line))
          .filter(({ cell }) => rounds.length < 2 || new Set(rounds.map(cell)).size > 1)];
    }

    /** What lives in a loop inside this one has rounds of its own. */
    isInner({ line: at }) {
      return this.inner.some(({ line, last }) => line <= at && at <= last);
    }

    /** What a step has changed, or set to what it was, of this call and outside of all. */
    changed(i, call) {
      const { film } = this;
      const [, array] = film.steps[i].call === call ? this.sets(i) : [];
      if (!film.steps[i].changes.length && !array) return [];
      return [call, TOP].flatMap((owner) => film.names(owner, i).map((name) => ({ name, owner })))
        .filter(({ name, owner }) => film.value(owner, name, i) !== undefined
          && (name === array || film.hasChanged(owner, name, i)));
    }

    isLong(owner, name, i) {
      const { film } = this;
      return new java.Shown(film, i).text(film.value(owner, name, i)).length > LONGEST;
    }

    /** How many numbers stand in an array; 0 for all else. */
    cellsOf(owner, name, i) {
      const { film } = this;
      const { thing } = film.value(owner, name, i);
      const { names, cells, size } = thing === undefined ? { size: 0 } : film.contents(thing, i);
      return !names && cells?.every(isNumber) ? size : 0;
    }

    columnsFor(name, { isTop, cells, isLong }) {
      if (cells > MOST_CELLS) return [this.filling(name, isTop)];
      return isLong ? [] : this.columnsIn(name, isTop, cells);
    }

    /** The array and the cell that the line of a step sets, if it does nothing else. */
    sets(i) {
      const { film } = this;
      const lines = film.sources[film.source(i)].text.split('\n');
      return SET_CELL.exec(lines[film.steps[i].line - 1]) ?? [];
    }

    /** The cell that a step sets, perhaps to what it was; undefined where its line does not say. */
    setCell(name, i) {
      const { film } = this;
      const { call } = film.steps[i];
      const [, array, index, sign = '+', by = 0] = this.sets(i);
      return array === name ? Number(sign + by)
        + Number(film.value(call, index, i) ?? film.value(TOP, index, i) ?? index) : undefined;
    }

    /** A long array, by the cell that a round has set last, or as a whole where it is a new one. */
    filling(name, isTop) {
      const { film } = this;
      const owner = ({ from }) => isTop ? TOP : film.steps[from].call;
      const isNew = (round) => {
        const { steps = [], values = [] } = film.variables.get(owner(round))?.get(name) ?? {};
        return steps.some((i, k) => round.from <= i && i <= round.to && values[k] !== undefined);
      };
      const written = (round, most, least = 0) => {
        const { thing } = this.last(owner(round), name, round)[0] ?? {};
        for (let i = most; i >= least && thing !== undefined; i--) {
          const { call, changes } = film.steps[i];
          const found = changes.findLast((one) => one.thing === thing);
          if (found) return found.cells ? {} : { i, ...found };
          const cell = call === film.steps[round.from].call ? this.setCell(name, i) : undefined;
          const value = film.contents(thing, i).cells[cell];
          if (value !== undefined) return { i, cell, value };
        }
        return {};
      };
      const inside = (round) => isNew(round) ? {} : written(round, round.to, round.from);
      return { name, title: name,
        number: (round) => inside(round).value,
        cell: (round) => {
          if (isNew(round)) return this.text(...this.last(owner(round), name, round), LONGEST);
          const { i, cell, value } = inside(round);
          return i === undefined ? '' : `[${cell}] = ${this.text(value, i)}`;
        },
        before: (round) => written(round, round.from - 1).value };
    }

    text(value, i, most = Infinity) {
      const text = value === undefined ? ''
        : new java.Shown(this.film, i, this.whole).text(value);
      const cut = text.slice(0, most).replace(/\S*$/, '').replace(/[\s,…]*$/, ', …');
      return text.length > most ? cut : text;
    }

    columnsIn(name, isTop, cells) {
      const { film } = this;
      const owner = ({ from }) => isTop ? TOP : film.steps[from].call;
      const column = (title, pick) => ({ name, title,
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
      const { film } = this;
      for (let i = to; i >= from; i--) {
        const value = film.value(owner, name, i);
        if (value !== undefined) return [value, i];
      }
      return [undefined, to];
    }

    /** What a line computes in a round; its numbers are those of a variable, if they are anyone's. */
    columnOf(line) {
      const { film } = this;
      const sums = ({ from, to }) => film.steps.slice(from, to + 1).findLast((step) =>
        step.call === film.steps[from].call && step.line === line && step.sums)?.sums ?? [];
      return { title: plain(film.sources[this.loop.source].text.split('\n')[line - 1]),
        cell: (round) => sums(round).map((sum) => java.StepCode.text(sum)).join('; ') };
    }
  };
}
