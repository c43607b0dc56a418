// A figure as a reader meets it: what it shows, controls, and a sentence about what is to be seen.
// Its state, the values of all controls, goes to the engine and into the address.
'use strict';

{
  const { fill, make } = nnbook;
  const kinds = new Map();
  const WRITING = 400;

  /** A number as the book prints it, with as many digits. */
  const text = (value, digits = 4) => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
    const size = Math.abs(value);
    const short = size && (size < 1e-4 || size >= 1e6)
      ? value.toExponential(2).replace(/\.?0*e\+?/, 'e')
      : String(Number(value.toPrecision(digits)));
    return short.replace(/-/g, '−');
  };

  class Panel {
    constructor(box, name) {
      this.box = box;
      this.name = name;
      this.state = {};
      this.first = {};
      this.shown = {};
      this.busy = false;
      this.stale = false;
      this.stage = make('div', { class: 'stage' });
      this.controls = make('div', { class: 'controls', role: 'group', 'aria-label': this.title });
      this.told = make('p', { class: 'told', role: 'status' });
      this.live = make('div', { class: 'live' }, this.stage, this.controls, this.told);
    }

    get title() {
      return this.box.querySelector('figcaption').firstChild.textContent;
    }

    get still() {
      return matchMedia('(prefers-reduced-motion: reduce)').matches;
    }

    /** A sentence of the figure, or one that all have. */
    word(key, ...values) {
      const { words } = nnbook.figures;
      return fill(words[`${this.name}.${key}`] ?? words[key] ?? key, ...values);
    }

    value(name, value, show) {
      this.state[name] = value;
      this.first[name] = value;
      this.shown[name] = show;
    }

    /** A number that the reader slides; on a `log` one, equal ways are equal factors. */
    slider(name, { min, max, step = 'any', value, format = text, log = false }) {
      const id = `${this.box.id}-${name}`;
      const ends = log
        ? { min: Math.log10(min), max: Math.log10(max), step: 0.01 } : { min, max, step };
      const range = make('input', { type: 'range', id, ...ends });
      const number = make('output', { for: id });
      this.value(name, value, (now) => {
        range.value = log ? Math.log10(now) : now;
        number.textContent = format(Number(now));
        range.setAttribute('aria-valuetext', number.textContent);
      });
      range.addEventListener('input', () => {
        const at = Number(range.value);
        this.set({ [name]: log ? Number((10 ** at).toPrecision(3)) : at });
      });
      this.controls.append(make('div', { class: 'control' },
        make('label', { for: id }, this.word(name)), number, range));
      return range;
    }

    /** One of several words. */
    choice(name, options, value = options[0]) {
      const id = `${this.box.id}-${name}`;
      const select = make('select', { id }, ...options.map((option) =>
        make('option', { value: option }, this.word(`${name}.${option}`))));
      this.value(name, value, (now) => { select.value = now; });
      select.addEventListener('change', () => this.set({ [name]: select.value }));
      this.controls.append(make('div', { class: 'control' },
        make('label', { for: id }, this.word(name)), select));
      return select;
    }

    /** A word that the reader types. */
    field(name, value = '') {
      const id = `${this.box.id}-${name}`;
      const line = make('input', { type: 'text', id, autocomplete: 'off', autocapitalize: 'none',
        spellcheck: 'false' });
      this.value(name, value, (now) => { if (line.value !== now) line.value = now; });
      line.addEventListener('input', () => this.set({ [name]: line.value }));
      this.controls.append(make('div', { class: 'control' },
        make('label', { for: id }, this.word(name)), line));
      return line;
    }

    /** A value that no control shows. */
    hidden(name, value) {
      this.value(name, value, () => {});
    }

    button(name, act) {
      const made = make('button', { type: 'button', class: name }, this.word(name));
      made.addEventListener('click', act);
      let row = this.controls.querySelector(':scope > .buttons');
      if (!row) {
        row = make('div', { class: 'buttons' });
        this.controls.append(row);
      }
      row.append(made);
      return made;
    }

    /** Puts the values of all controls back. */
    resetButton(more = () => {}) {
      return this.button('reset', () => {
        this.pause?.();
        this.set(this.first);
        more();
      });
    }

    /** A button that counts a value up to `most`, so many a second, until it is pressed again. */
    playButton(name, most, pace, next = (now) => now + 1) {
      let timer = null;
      const button = this.button('play', () => (timer ? this.pause() : begin()));
      const show = () => {
        button.textContent = this.word(timer ? 'pause' : 'play');
        this.told.setAttribute('aria-live', timer ? 'off' : 'polite'); // or it would never end
      };
      this.pause = () => {
        clearInterval(timer);
        timer = null;
        show();
      };
      const tick = () => {
        if (this.busy) return;
        const then = Math.min(next(this.state[name]), most);
        this.set({ [name]: then });
        if (then === most) this.pause();
      };
      const begin = () => {
        if (this.state[name] >= most) this.set({ [name]: 0 });
        timer = setInterval(tick, 1000 / pace);
        show();
      };
      return button;
    }

    /** A change shows in the controls at once, and in the picture when it is computed. */
    set(values) {
      Object.assign(this.state, values);
      this.show();
      this.write();
      this.ask();
    }

    show() {
      Object.entries(this.shown).forEach(([name, show]) => show(this.state[name]));
    }

    /** One question at a time; of those that come meanwhile, the last. */
    async ask() {
      this.stale = true;
      if (this.busy) return;
      this.busy = true;
      try {
        while (this.stale) {
          this.stale = false;
          const state = { ...this.state };
          const answer = await nnbook.figures.ask(this.name, this.sent?.(state) ?? state);
          this.answer = answer;
          this.draw(answer, state);
        }
      } catch (e) {
        this.pause?.();
        this.say(this.word('fault', e.message));
      } finally {
        this.busy = false;
      }
    }

    redraw() {
      if (this.answer) this.draw(this.answer, this.state);
    }

    /** The address names what differs from the beginning, so that it can be sent. */
    write() {
      clearTimeout(this.writing);
      this.writing = setTimeout(() => {
        const changed = Object.entries(this.state).filter(([name, value]) =>
          String(value) !== String(this.first[name]));
        const query = new URLSearchParams(changed.map(([name, value]) => [name, String(value)]));
        const place = changed.length ? `${this.box.id}?${query}` : this.box.id;
        history.replaceState(history.state, '', `#${place}`);
      }, WRITING);
    }

    /** Takes what an address says, as far as it makes sense. */
    read(query) {
      for (const [name, given] of query) {
        const first = this.first[name];
        if (typeof first === 'number' && Number.isFinite(Number(given)) && given.trim()) {
          this.state[name] = Number(given);
        } else if (typeof first === 'string') {
          this.state[name] = given;
        }
      }
    }

    /** Behind the caption: shows this figure instead of the printed one, and that one again. */
    swapButton() {
      this.swapper = make('button', { type: 'button', class: 'swap' }, this.word('live'));
      this.swapper.addEventListener('click', () => this.swap(!this.box.matches('.on')));
      this.box.querySelector('figcaption').append(' ', this.swapper);
    }

    swap(on) {
      this.box.classList.toggle('on', on);
      this.swapper.textContent = this.word(on ? 'printed' : 'live');
      this.pause?.();
      this.show();
      this.redraw();
    }

    /** What a reader has before the eyes does not change its height without being asked. */
    swapOutOfSight() {
      const sight = new IntersectionObserver(([{ isIntersecting }]) => {
        if (isIntersecting && !this.box.matches('.on')) return;
        sight.disconnect();
        this.swap(true);
      });
      sight.observe(this.box);
    }

    say(sentence) {
      if (this.told.textContent !== sentence) this.told.textContent = sentence;
    }
  }

  /** A figure of that name: `make` puts its controls into a panel and gives it `draw`. */
  nnbook.figures.add = (name, setUp) => kinds.set(name, setUp);
  nnbook.figures.text = text;

  const begun = new Map();

  const open = async (box, query, called) => {
    const name = box.id.slice('fig-'.length);
    if (!kinds.has(name)) return null;
    const panel = new Panel(box, name);
    kinds.get(name)(panel);
    const first = { ...panel.first };
    panel.read(query);
    try {
      panel.answer = await nnbook.figures.ask(name, panel.sent?.(panel.state) ?? panel.state);
    } catch (e) {
      if (e instanceof nnbook.java.Missing) throw e;
      Object.assign(panel.state, first); // an address that makes no sense
      panel.answer = await nnbook.figures.ask(name, panel.sent?.(panel.state) ?? panel.state);
    }
    box.querySelector('.drawing').after(panel.live);
    panel.swapButton();
    new ResizeObserver(() => panel.redraw()).observe(panel.stage);
    if (called) panel.swap(true);
    else panel.swapOutOfSight();
    return panel;
  };

  /** Opens a figure, once; with a state, shows that. */
  nnbook.figures.begin = async (box, query = null) => {
    if (!begun.has(box)) {
      begun.set(box, open(box, query ?? new URLSearchParams(), query !== null));
      begun.get(box).catch(() => begun.delete(box));
    } else if (query) {
      const panel = await begun.get(box);
      panel.swap(true);
      Object.assign(panel.state, panel.first);
      panel.read(query);
      panel.set({});
    }
    await begun.get(box);
  };
}
