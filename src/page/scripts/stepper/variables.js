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
      this.button = java.button('name', name,
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
      Object.assign(this, { stepper, whole: false, tables: new Map(), near: new Map() });
      this.digits = java.button('digits', words.digits, () => this.toggleDigits());
      this.digits.setAttribute('aria-keyshortcuts', 'd');
      this.digits.title = fill(words.key, words['digits.what'], 'd');
      this.earlier = make('details', { class: 'earlier' }, make('summary', {}));
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

    /** Numbers as the book prints them, or with all their digits. */
    toggleDigits() {
      this.whole = !this.whole;
      this.stepper.show();
      this.stepper.trace.show(true);
    }

    show() {
      const { film, step } = this.stepper;
      this.digits.setAttribute('aria-pressed', String(this.whole));
      const aliases = film.aliases(step);
      const tables = film.owners(step).flatMap((owner, place) => {
        const names = film.names(owner, step);
        if (owner !== TOP) return [{ owner, names, title: this.caption(owner, place) }];
        const isNear = (name) => this.isNear(name);
        const title = this.stepper.method(film.steps[step].call) && words.outside;
        return [{ owner, names: names.filter(isNear), title },
          { owner, key: 'earlier', names: names.filter((name) => !isNear(name)), title: '' }];
      }).filter(({ names }) => names.length);
      const boxes = tables.map((table) => this.showTable(table, aliases));
      const isFolded = tables.at(-1)?.key === 'earlier';
      if (isFolded) {
        this.earlier.firstChild.textContent = fill(words.earlier, tables.at(-1).names.length);
        this.earlier.append(boxes.at(-1));
        boxes[boxes.length - 1] = this.earlier;
      }
      arrange(this.box, boxes);
      const keys = tables.map(({ owner, key = owner }) => key);
      [...this.tables.keys()].filter((key) => !keys.includes(key))
        .forEach((key) => this.tables.delete(key));
      this.reveal();
    }

    caption(owner, place) {
      const method = this.stepper.method(owner);
      if (place) return fill(words.caller, method || words.code);
      return method && fill(words.inside, method);
    }

    /** Whether this code has to do with a variable that may come from a snippet above. */
    isNear(name) {
      const { film, step } = this.stepper;
      const source = film.source(step);
      const key = `${source} ${name} ${film.steps.length}`; // more steps may change it
      if (!this.near.has(key)) {
        const texts = [source, film.source(0)].map((one) => film.sources[one].text);
        this.near.set(key, texts.some((text) => text.match(/[\w$]+/g)?.includes(name))
          || film.variables.get(TOP).get(name).steps.some((i) => !film.steps[i].fresh));
      }
      return this.near.get(key) || film.hasChanged(TOP, name, step);
    }

    /** Brings into sight what is missing, or has changed; the page stays where it is. */
    reveal() {
      const find = (looks) => this.box.querySelector(looks);
      const seen = find('.missing') ?? find('.changed .changed') ?? find('.changed');
      if (!seen) return;
      for (const frame of [seen.closest('.grid'), this.box]) {
        if (!frame) continue;
        const [inner, outer] = [seen.getBoundingClientRect(), frame.getBoundingClientRect()];
        const by = (start, end) => start < 0 ? start : Math.max(0, Math.min(end, start));
        frame.scrollTop += by(inner.top - outer.top, inner.bottom - outer.bottom);
        frame.scrollLeft += by(inner.left - outer.left, inner.right - outer.right);
      }
    }

    showTable({ owner, key = owner, names, title }, aliases) {
      const { chosen } = this.stepper;
      const { body, caption, rows, box } = this.table(key);
      caption.textContent = title;
      caption.hidden = !title;
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
      const view = shown.of(value, before);
      const was = plain && !shown.of(before).rows ? before : this.cellBefore(value, view);
      const seen = { changed, ended: now === undefined, value: view,
        was: was ? shown.text(was) : '', same: [...others] };
      Object.defineProperty(seen, 'shown', { value: shown });
      return seen;
    }

    /** What stood in the only cell that the step has changed; empty where it is another thing. */
    cellBefore({ thing }, { cells = [] }) {
      const { film, step } = this.stepper;
      const [one, ...more] = cells.filter(([, isNew]) => isNew);
      const before = one && !more.length ? film.contents(thing, step - 1).cells[one[2]] : '';
      return typeof before === 'string' ? before : '';
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
          return own.length ? own.join(', ') : fill(words.is, name, shown.text(value));
        }));
    }
  };
}
