// A film of code that ran: what there is to be seen when any of its steps is done. What the fields of
// a film are tells src/docs/json.adoc, under "step". Each variable and each cell has a list of its
// own of the steps that gave it another value, so that a step far away is as quickly seen as the next.
'use strict';

{
  const { java } = nnbook;

  /** Whose variables are those outside of all methods. */
  const TOP = -1;

  /** The place of the last of ascending numbers that is at most `most`; -1 where none is. */
  const last = (numbers, most) => {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle] <= most) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const listOf = (map, key) => {
    if (!map.has(key)) map.set(key, { steps: [], values: [] });
    return map.get(key);
  };

  const note = ({ steps, values }, step, value) => {
    steps.push(step);
    values.push(value);
  };

  java.Film = class {
    /** A film whose pieces these texts are; others may follow, until it is whole. */
    constructor(...pieces) {
      Object.assign(this, { sources: [], calls: [], steps: [], visits: [], cut: 0, isWhole: false });
      this.variables = new Map([[TOP, new Map()]]);
      this.things = new Map();
      this.prints = { steps: [], values: [] };
      this.printed = '';
      this.touching = new Map();
      this.engine = [];
      this.previous = []; // of each step the one before it of the same call
      this.latest = [];
      pieces.forEach((piece) => this.extend(piece));
    }

    /** Takes the next piece: what is new of it, and with the last what is known at the end. */
    extend(piece) {
      const { sources, calls, steps, ...end } = JSON.parse(piece);
      Object.assign(this, end);
      this.isWhole = end.format !== undefined;
      for (const source of sources) {
        this.sources.push(source);
        this.visits.push([]);
        this.engine.push({});
      }
      for (const call of calls) {
        this.addEngine(call);
        call.depth = call.caller === undefined ? 0 : this.calls[call.caller].depth + 1;
        this.calls.push(call);
      }
      for (const step of steps) {
        this.add(step, this.steps.length);
        this.steps.push(step);
      }
      this.touching.clear();
    }

    /** What the lines of a method call of the engine is told with the first of its calls. */
    addEngine({ source, engine = {} }) {
      for (const [line, methods] of Object.entries(engine)) {
        const own = (this.engine[source][line] ??= []);
        own.push(...methods.filter((one) => !own.includes(one)));
      }
    }

    add({ call, line, visit, changes, printed }, i) {
      this.previous.push(this.latest[call]);
      this.latest[call] = i;
      if (printed) {
        this.printed += printed;
        note(this.prints, i, this.printed.length);
      }
      const visits = this.visits[this.calls[call].source];
      visits[line] = Math.max(visits[line] ?? 0, visit);
      for (const change of changes) {
        if (change.name !== undefined) {
          const owner = change.call ?? TOP;
          if (!this.variables.has(owner)) this.variables.set(owner, new Map());
          note(listOf(this.variables.get(owner), change.name), i, change.value);
        } else {
          this.addThing(change, i);
        }
      }
    }

    addThing({ thing, type, size, names, cells, cell, value }, i) {
      if (cells) {
        const { whole } = this.things.get(thing)
          ?? this.things.set(thing, { whole: { steps: [], values: [] }, cells: new Map() })
            .get(thing);
        note(whole, i, { type, size, names, cells });
      } else {
        note(listOf(this.things.get(thing).cells, cell), i, value);
      }
    }

    /**
     * The value of a variable when a step is done; undefined where there is no such variable. What
     * is told anew behind what is left out is of other calls.
     */
    value(owner, name, i) {
      const { steps, values } = this.variables.get(owner)?.get(name) ?? { steps: [] };
      return values?.[last(steps, i)];
    }

    /** What a thing holds when a step is done: type, size, names and cells. */
    contents(thing, i) {
      const { whole, cells } = this.things.get(thing) ?? {};
      const place = whole ? last(whole.steps, i) : -1;
      if (place < 0) return { type: '', size: 0, cells: [] };
      const all = { ...whole.values[place] };
      if (cells.size) {
        all.cells = [...all.cells];
        for (const [cell, list] of cells) {
          const changed = last(list.steps, i);
          if (changed >= 0 && list.steps[changed] >= whole.steps[place]) {
            all.cells[cell] = list.values[changed];
          }
        }
      }
      return all;
    }

    /** The names that a call has when a step is done or lost with it, in the order they came. */
    names(owner, i) {
      return [...this.variables.get(owner)?.keys() ?? []].filter((name) =>
        this.value(owner, name, i) !== undefined || this.ends(owner, name, i));
    }

    /** Whether a variable is no more when a step is done, but was before. */
    ends(owner, name, i) {
      return this.value(owner, name, i) === undefined && this.before(owner, name, i) !== undefined;
    }

    /** The value of a variable before a step; undefined where nothing of before is known. */
    before(owner, name, i) {
      return this.steps[i].fresh || i === 0 ? undefined : this.value(owner, name, i - 1);
    }

    /** The calls under way at a step, the innermost first, then what is outside of all. */
    owners(i) {
      const owners = [];
      for (let { call } = this.steps[i]; call !== undefined; call = this.calls[call].caller) {
        owners.push(call);
      }
      return [...owners, TOP];
    }

    /** Whether a value is one of these things, or has one in it. */
    holds(value, things, i, seen = new Set()) {
      if (value?.thing === undefined || seen.has(value.thing)) return false;
      seen.add(value.thing);
      return things.has(value.thing)
        || this.contents(value.thing, i).cells.some((cell) => this.holds(cell, things, i, seen));
    }

    /** Whether a step has changed that variable, or anything in it. */
    hasChanged(owner, name, i) {
      const { changes, fresh } = this.steps[i];
      if (fresh || !changes.length) return false;
      if (changes.some((one) => one.name === name && (one.call ?? TOP) === owner)) return true;
      return this.holds(this.value(owner, name, i), this.changedThings(i), i);
    }

    changedThings(i) {
      return new Set(this.steps[i].changes.flatMap(({ thing }) => thing ?? []));
    }

    /** All steps that change a variable of that name, or anything in it; its end is no change. */
    changes(name) {
      if (!this.touching.has(name)) {
        const isNew = (owner, i) =>
          this.hasChanged(owner, name, i) && this.value(owner, name, i) !== undefined;
        this.touching.set(name, [...this.steps.keys()].filter((i) =>
          isNew(this.steps[i].call, i) || isNew(TOP, i)));
      }
      return this.touching.get(name);
    }

    /** For each thing that a name or a cell of a named thing stands for: what it is called. */
    aliases(i) {
      const called = new Map();
      const add = (value, name) => {
        if (value?.thing === undefined) return;
        called.set(value.thing, [...called.get(value.thing) ?? [], name]);
      };
      for (const owner of this.owners(i)) {
        for (const name of this.names(owner, i)) {
          const value = this.value(owner, name, i);
          add(value, name);
          if (value?.thing === undefined) continue;
          const { cells, names } = this.contents(value.thing, i);
          cells.forEach((cell, k) => add(cell, names ? `${name}.${names[k]}` : `${name}[${k}]`));
        }
      }
      return called;
    }

    /** All that was printed when a step is done. */
    printedUpTo(i) {
      return this.printed.slice(0, this.prints.values[last(this.prints.steps, i)] ?? 0);
    }

    depth(i) {
      return this.calls[this.steps[i].call].depth;
    }

    /** The text of which a step's line is one: its place in `sources`. */
    source(i) {
      return this.calls[this.steps[i].call].source;
    }

    /** The first step after `i` for which `is` holds, or `otherwise`. */
    next(i, is, otherwise = i) {
      for (let k = i + 1; k < this.steps.length; k++) {
        if (is(k)) return k;
      }
      return otherwise;
    }

    over(i) {
      return this.next(i, (k) => this.depth(k) <= this.depth(i), this.steps.length - 1);
    }

    into(i) {
      const call = this.next(i, (k) => this.depth(k) > this.depth(i));
      return call < this.over(i) || this.over(i) === i ? call : i;
    }

    /** Where the caller goes on; without one the next such call, or the same step. */
    out(i) {
      const depth = this.depth(i);
      return depth ? this.next(i, (k) => this.depth(k) < depth, this.steps.length - 1)
        : this.next(i, (k) => this.steps[k].kind === 'call' && this.depth(k) === 0);
    }

    begins(k, source, line) {
      const step = this.steps[k];
      return step.kind === 'line' && step.line === line && this.source(k) === source;
    }

    /** The next time that a line of the text of a step begins; `i` where there is none. */
    line(i, line) {
      const source = this.source(i);
      return this.next(i, (k) => this.begins(k, source, line));
    }
  };

  java.Film.TOP = TOP;
}
