// The variables of a stepper: those of the call that runs, of its callers, and those outside of all.
'use strict';

{
  const { fill, java, make } = nnbook;
  const words = java.stepWords;
  const { TOP } = java.Film;

  /** Gives an element these children; those that it has stay where they are, with the focus. */
  const arrange = (parent, wanted) => {
    const kept = new Set(wanted);
    [...parent.children].filter((child) => !kept.has(child)).forEach((child) => child.remove());
    wanted.forEach((child, k) => {
      if (parent.children[k] !== child) parent.insertBefore(child, parent.children[k] ?? null);
    });
  };

  /** One variable, which is drawn anew only where it looks otherwise. */
  class Row {
    constructor(name, stepper) {
      this.name = name;
      this.button = java.stepButton('name', name,
        () => stepper.choose(stepper.chosen === name ? '' : name));
      this.cell = make('td', {});
      this.box = make('tr', {}, make('th', { scope: 'row' }, this.button), this.cell);
      this.look = '';
    }

    show(seen) {
      const look = JSON.stringify(seen);
      if (look === this.look) return;
      this.look = look;
      const { changed, was, ended, same, value, shown } = seen;
      this.box.className = ended ? 'ended' : changed ? 'changed' : '';
      const notes = [...was === '' ? [] : [fill(words.was, was)],
        ...ended ? [words.ended] : [], ...same.length ? [fill(words.same, same.join(', '))] : []];
      this.cell.replaceChildren(shown.draw(value),
        ...notes.flatMap((note) => [' ', make('span', { class: 'remark' }, note)]));
    }
  }

  java.StepValues = class {
    constructor(stepper) {
      this.stepper = stepper;
      this.tables = new Map();
      this.box = make('div', { class: 'variables' });
    }

    /** The variables of a call, or of none; tables come and go with the calls. */
    table(owner) {
      if (!this.tables.has(owner)) {
        const body = make('tbody', {});
        const caption = make('caption', {});
        this.tables.set(owner, { body, caption, rows: new Map(),
          box: make('table', {}, caption, body) });
      }
      return this.tables.get(owner);
    }

    show() {
      const { film, step } = this.stepper;
      const owners = film.owners(step).filter((owner) => film.names(owner, step).length);
      const aliases = film.aliases(step);
      const boxes = owners.map((owner, k) => this.showTable(owner, k, aliases));
      arrange(this.box, boxes);
      [...this.tables.keys()].filter((owner) => !owners.includes(owner))
        .forEach((owner) => this.tables.delete(owner));
    }

    showTable(owner, place, aliases) {
      const { film, step, chosen } = this.stepper;
      const { body, caption, rows, box } = this.table(owner);
      const method = owner === TOP ? '' : this.stepper.method(owner);
      caption.textContent = owner === TOP ? words.outside
        : !place ? method && fill(words.inside, method) : fill(words.caller, method || words.code);
      caption.hidden = !caption.textContent;
      const names = film.names(owner, step);
      for (const name of names) {
        if (!rows.has(name)) rows.set(name, new Row(name, this.stepper));
        const row = rows.get(name);
        row.show(this.seen(owner, name, aliases));
        const pressed = String(name === chosen);
        if (row.button.getAttribute('aria-pressed') !== pressed) {
          row.button.setAttribute('aria-pressed', pressed);
        }
      }
      arrange(body, names.map((name) => rows.get(name).box));
      return box;
    }

    /** All that a row shows. */
    seen(owner, name, aliases) {
      const { film, step, shown } = this.stepper;
      const now = film.value(owner, name, step);
      const before = film.before(owner, name, step);
      const value = now ?? before;
      const changed = film.hasChanged(owner, name, step);
      const plain = changed && now !== undefined && typeof before === 'string';
      const others = new Set(aliases.get(value?.thing) ?? []);
      others.delete(name);
      const seen = { changed, ended: now === undefined, value: shown.of(value, before),
        was: plain && !shown.of(before).rows ? shown.text(before, 0) : '',
        same: [...others] };
      Object.defineProperty(seen, 'shown', { value: shown });
      return seen;
    }

    /** What the step has changed, each in a sentence. */
    changes() {
      const { film, step, shown } = this.stepper;
      return film.owners(step).flatMap((owner) => film.names(owner, step)
        .filter((name) => film.hasChanged(owner, name, step))
        .map((name) => {
          const value = film.value(owner, name, step);
          if (value === undefined) return fill(words.endedOf, name);
          const { cells = [], names } = shown.of(value);
          const own = cells.flatMap(([text, isNew, k]) => isNew
            ? [fill(words.is, names ? `${name}.${names[k]}` : `${name}[${k}]`, text)] : []);
          return own.length ? own.join(', ') : fill(words.is, name, shown.text(value, 0));
        }));
    }
  };
}
