// Values of a film as a reader reads them: numbers with as many digits as the book prints in tables,
// rows of numbers as a table, and what the step has changed marked in it.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const CELLS = 12;
  const MANY = 24;
  const LONGEST = 100;
  const LONG_CELL = 16;
  const DEEPEST = 3;
  const DECIMAL = /^-?\d+(?:\.\d+(?:e-?\d+)?|e-?\d+)$/;
  const MATRIX = /^(\d+) x (\d+) (\[.*\])$/;

  const isNumber = (value) => /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(value);

  /** At most 6 significant digits, as `Numbers.format` writes them. */
  const short = (text) => {
    if (!DECIMAL.test(text)) return text;
    const [digits, power] = Number(text).toExponential(5).split('e');
    const exponent = Number(power);
    return exponent >= -4 && exponent < 6
      ? String(Number(`${digits}e${exponent}`)) : `${Number(digits)}e${exponent}`;
  };

  const clipped = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;

  /** The whole of a number that is shown with fewer digits. */
  const titled = (text, all) =>
    DECIMAL.test(all) && text !== all && !Number.isInteger(Number(all)) ? { title: all } : {};

  const same = (a, b) => a === b || (a?.thing !== undefined && a.thing === b?.thing);

  /** The rows of a matrix that a film tells as text; what is cut off is the last of each. */
  const rowsOf = (text) => {
    const [, rows, columns, cells] = MATRIX.exec(text) ?? [];
    return cells && { rows: Number(rows), columns: Number(columns),
      cells: cells.match(/\[[^\]]*\]/g).map((row) =>
        row.slice(1, -1).split(', ').filter((cell) => !cell.startsWith('…'))) };
  };

  /** What there is to be shown of values when a step is done, with all digits where it is `whole`. */
  java.Shown = class {
    constructor(film, i, whole = false) {
      Object.assign(this, { film, i, whole, touched: film.changedThings(i),
        missing: film.steps[i].missing });
    }

    /** A value in one line. */
    text(value, depth = 1) {
      if (typeof value !== 'object') return clipped(this.whole ? value : short(value));
      const { type, size, names, cells } = this.film.contents(value.thing, this.i);
      if (depth > DEEPEST) return `${type} …`;
      const shown = cells.slice(0, CELLS).map((cell, k) =>
        (names ? `${names[k]} = ` : '') + this.text(cell, depth + 1));
      if (size > shown.length) shown.push(this.more(size - shown.length));
      return clipped(names ? `${type}(${shown.join(', ')})` : `[${shown.join(', ')}]`);
    }

    /** What the step returned, or stopped at, and at the end what a check expects. */
    told({ actual = '', expected } = {}) {
      const { kind, told } = this.film.steps[this.i];
      const text = told === undefined ? '' : this.text(told);
      const is = [text, short(text)].includes(short(actual));
      const ends = kind === 'return' && this.i === this.film.steps.length - 1;
      const wanted = expected && ends
        ? [fill(words['expected.of'], expected, is ? text : this.named(actual))] : [];
      return [...text && !(is && wanted.length)
        ? [fill(kind === 'stop' ? words.stopped : words.returned, text)] : [], ...wanted,
      ...this.indexes().map((name) => fill(words.is, name, this.text(this.variable(name))))]
        .join('. ');
    }

    variable(name) {
      return this.film.value(this.film.steps[this.i].call, name, this.i);
    }

    /** Several numbers, with the variable that holds them, if there is one. */
    named(numbers) {
      const { film, i } = this;
      const plain = new java.Shown(film, i);
      const name = numbers.startsWith('[') && film.names(film.steps[i].call, i).find((one) =>
        this.variable(one)?.thing !== undefined && plain.text(this.variable(one)) === numbers);
      return name ? fill(words['looked.in'], name, this.text(this.variable(name))) : numbers;
    }

    /** The variables in a line that stops which are the index that is out of bounds. */
    indexes() {
      const { film, i } = this;
      const { kind, told = '', line, call } = film.steps[i];
      const [, index] = /\bIndex (-?\d+) out of bounds/.exec(told) ?? [];
      if (kind !== 'stop' || index === undefined) return [];
      const text = film.sources[film.source(i)].text.split('\n')[line - 1];
      return film.names(call, i).filter((name) => this.variable(name) === index
        && text.match(/[\w$]+/g)?.includes(name));
    }

    more(hidden) {
      return fill(words.more, hidden.toLocaleString('en-US'));
    }

    /**
     * A value as something that can be compared and drawn: a text, or a list, a table or the fields
     * of an object, whose cells are [text, whether the step has changed it, place].
     */
    of(value, before) {
      if (typeof value === 'string') {
        return this.matrix(value, before) ?? { text: this.text(value), all: value };
      }
      const all = this.film.contents(value.thing, this.i);
      const inner = all.cells.map((cell) => typeof cell === 'object'
        ? this.film.contents(cell.thing, this.i) : null);
      const missing = this.missing?.thing === value.thing ? this.missing.cell : undefined;
      const isTable = !all.names && inner.length > 0
        && inner.every((row) => row && !row.names && row.type.endsWith('[]'));
      if (isTable) {
        return { rows: inner.slice(0, CELLS).map((row, k) => this.row(all.cells[k].thing, row)),
          hidden: all.size - Math.min(inner.length, CELLS), missing };
      }
      const { cells, hidden } = this.cells(value.thing, all, MANY);
      return { type: all.names ? all.type : '', names: all.names, cells, hidden, missing };
    }

    /** Columns stand below each other, whatever changed behind them. */
    row(thing, contents) {
      const shown = this.cells(thing, contents, CELLS).cells.filter(([, , k]) => k < CELLS);
      const missing = this.missing?.thing === thing ? this.missing.cell : undefined;
      return { cells: shown, hidden: contents.size - shown.length, missing };
    }

    /** The first cells, and those behind them that the step has changed. */
    cells(thing, { cells, size }, most) {
      const { film, i, touched } = this;
      const then = film.holds({ thing }, touched, i) && i > 0 && !film.steps[i].fresh
        ? film.contents(thing, i - 1).cells : null;
      const isNew = (k) => then !== null
        && (!same(cells[k], then[k]) || film.holds(cells[k], touched, i));
      const shown = cells.map((cell, k) =>
        k < most || isNew(k) ? [this.text(cell), isNew(k), k, cell] : null).filter(Boolean);
      return { cells: shown, hidden: size - shown.length };
    }

    /** A matrix never changes, but a variable gets another one. */
    matrix(text, before) {
      const now = rowsOf(text);
      if (!now) return null;
      const then = before && before !== text ? rowsOf(before) : null;
      const alike = then && then.rows === now.rows && then.columns === now.columns;
      return { rows: now.cells.map((row, r) => ({
        cells: row.map((cell, c) => [cell, alike && cell !== then.cells[r]?.[c]]),
        hidden: now.columns - row.length })), hidden: now.rows - now.cells.length };
    }

    draw({ text, all, rows, type, names, cells, hidden, missing }) {
      if (text !== undefined) return make('span', { class: 'text', ...titled(text, all) }, text);
      if (rows) return this.table(rows, hidden, missing);
      const long = names || cells.some(([content]) => content.length > LONG_CELL);
      const box = make('span', { class: long ? 'cells long' : 'cells' },
        ...cells.map(([content, changed, k, value]) =>
          make('span', { class: changed ? 'cell changed' : 'cell',
            'data-at': names ? names[k] : k, ...titled(content, value) }, content)));
      this.addRest(box, hidden, missing);
      if (!cells.length && !hidden) box.append(make('span', { class: 'more' }, names ? '' : '[]'));
      return type ? make('span', {}, make('span', { class: 'type' }, type), box) : box;
    }

    /** What is not shown, and what was asked for in vain. */
    addRest(box, hidden, missing) {
      if (hidden > 0) box.append(make('span', { class: 'more' }, this.more(hidden)));
      if (missing === undefined) return;
      box.append(make('span', { class: 'cell missing' }, fill(words.missing, missing)));
    }

    table(rows, hidden, missing) {
      const columns = Math.max(...rows.map((row) => row.cells.length));
      const head = make('tr', {}, make('td', {}), ...Array.from({ length: columns },
        (none, c) => make('th', { scope: 'col' }, String(c))));
      const lines = rows.map((row, r) => make('tr', {}, make('th', { scope: 'row' }, String(r)),
        ...row.cells.map(([content, changed, , value]) =>
          make('td', { ...changed ? { class: 'changed' } : {}, ...titled(content, value) }, content)),
        ...row.missing !== undefined
          ? [make('td', { class: 'missing' }, fill(words.missing, row.missing))] : [],
        ...row.hidden > 0 ? [make('td', { class: 'more' }, this.more(row.hidden))] : []));
      const box = make('span', { class: 'grid' },
        make('table', {}, make('thead', {}, head), make('tbody', {}, ...lines)));
      this.addRest(box, hidden, missing);
      return box;
    }
  };

  Object.assign(java.Shown, { isNumber, short });
}
