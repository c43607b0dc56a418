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

  /** The loops of which a film has more than one round. */
  java.loops = (film) => film.sources.flatMap(({ text }, source) => loopsOf(text)
    .map((loop) => ({ ...loop, source }))
    .filter(({ line }) => film.visits[source][line] > 1));

  /** All rounds of a loop, run by run: {run, round, from, to} of each, in steps. */
  java.rounds = (film, loop) => {
    const { steps, cut, cutAt } = film;
    const isOutside = (i, call) => steps[i].call === call && steps[i].kind !== 'back'
      && (steps[i].line < loop.line || steps[i].line > loop.last);

    /** Whether the same run of the loop still goes on from one step to another. */
    const goesOn = (from, to) => {
      if (steps[from].call !== steps[to].call || (cut && from < cutAt && cutAt <= to)) return false;
      for (let i = from + 1; i < to; i++) {
        if (isOutside(i, steps[from].call)) return false;
      }
      return true;
    };

    /** The last step of a round that no other one follows. */
    const lastOf = (from) => {
      const { call } = steps[from];
      return film.next(from, (i) => isOutside(i, call) || film.depth(i) < film.calls[call].depth,
        steps.length) - 1;
    };

    /** What ends a loop in a single line: its condition does not hold, or its variable ends. */
    const ends = ({ sums = [], changes }) =>
      sums.find(({ result }) => /^(true|false)$/.test(result))?.result === 'false'
      || (changes.length > 0 && changes.every(({ name, value }) => name && value === undefined));

    /** A condition that does not hold begins no round. */
    const isRound = (from, to) => loop.last === loop.line ? !ends(steps[from])
      : film.next(from, (i) => steps[i].call === steps[from].call, to + 1) <= to;

    const visits = [...steps.keys()].filter((i) => film.begins(i, loop.source, loop.line));
    const all = [];
    let [run, round] = [0, 0];
    visits.forEach((from, k) => {
      const follows = k + 1 < visits.length && goesOn(from, visits[k + 1]);
      const to = follows ? visits[k + 1] - 1 : lastOf(from);
      if (isRound(from, to)) all.push({ run: round ? run : ++run, round: ++round, from, to });
      if (!follows) round = 0;
    });
    return all;
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
        ...[...lines].sort((a, b) => a - b).map((line) => this.columnOf(line))];
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
      return { title: name,
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
      return { title: film.sources[this.loop.source].text.split('\n')[line - 1].trim()
        .replace(/;?\s*(\/\/.*)?$/, ''),
        cell: (round) => sums(round).map((sum) => java.StepCode.text(sum)).join('; ') };
    }
  };
}
