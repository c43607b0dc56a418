// The stepper: a film that a reader plays forward and back. It shows the code with the line that has
// run, the sum under it, the variables beside it, and what was printed so far.
'use strict';

{
  const { fill, java, make } = nnbook;
  const { button, stepNumber: number, stepWords: words } = java;
  const QUIET = 250;
  const MOST_SAID = 5;

  /** Where each button and its keys lead from a step. */
  const MOVES = {
    first: { keys: ['Home'], to: () => 0 },
    back: { keys: ['ArrowLeft', 'b'], to: ({ step }) => step - 1 },
    next: { keys: ['ArrowRight', 'n'], to: ({ step }) => step + 1 },
    last: { keys: ['End'], to: ({ film }) => film.steps.length - 1 },
    into: { keys: ['i'], to: ({ film, step }) => film.into(step) },
    over: { keys: ['o'], to: ({ film, step }) => film.over(step) },
    out: { keys: ['u'], to: ({ film, step }) => film.out(step) },
    again: { keys: ['l'], to: ({ film, step }) => film.line(step, film.steps[step].line) },
    change: { keys: ['c'], to: ({ film, step, chosen }) =>
      film.changes(chosen).find((i) => i > step) ?? step },
  };

  const replaceText = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
    element.hidden = !text;
  };

  /**
   * A stepper in `place` of a film, of which `pieces` are texts. The options: `name` of what ran;
   * `check`, that failed by what is filmed; `again`, which films once more from a line and time, as
   * in "7:200"; `close`.
   *
   * A step after `most` is not shown, whoever asks for it; `place` hears "nnbook:step" after each
   * move, "nnbook:held" in place of one behind `most`, and "nnbook:grown" when there are more steps.
   */
  java.Stepper = class {
    constructor(place, pieces, options = {}) {
      Object.assign(this, { place, options, film: new java.Film(...pieces), step: -1, chosen: '',
        ahead: [] });
      this.most = this.film.steps.length - 1;
      this.box = make('div', { class: 'stepper', role: 'group', tabindex: '-1', // for its keys
        'aria-label': fill(words.label, options.name ?? '') });
      place.replaceChildren(this.box);
      if (this.most < 0) {
        this.box.append(make('p', { class: 'note' }, words.empty), this.closeButton());
        return;
      }
      this.build();
      this.box.addEventListener('keydown', (event) => this.hear(event));
      this.chosen = java.liveliest(this.film);
      this.go(0);
      requestAnimationFrame(() => this.showMarks()); // the step comes first
    }

    /** Takes the next piece of a film that is still made; the reader stays where they are. */
    extend(piece) {
      const isFree = this.most === this.film.steps.length - 1;
      this.film.extend(piece);
      if (isFree) this.most = this.film.steps.length - 1;
      this.chosen ||= java.liveliest(this.film);
      this.trace.grow();
      this.cut.replaceChildren(...this.time.cutNotice());
      this.place.dispatchEvent(new Event('nnbook:grown', { bubbles: true }));
      this.show();
      this.showMarks();
      this.ahead.splice(0).forEach((name) => this.move(name));
    }

    build() {
      this.where = make('p', { class: 'where' });
      this.said = make('p', { class: 'sr', role: 'status' });
      this.note = make('p', { class: 'note' });
      this.time = new java.StepTime(this);
      this.code = new java.StepCode(this);
      this.panel = new java.StepValues(this);
      this.prints = make('pre', { tabindex: '0' });
      this.printed = make('div', { class: 'printed', hidden: '' },
        make('p', { class: 'title' }, words.prints), this.prints);
      this.trace = new java.StepTrace(this);
      this.chart = new java.StepChart(this);
      this.moves = make('div', { class: 'moves' },
        ...Object.keys(MOVES).map((name) => this.moveButton(name)), this.panel.digits,
        this.closeButton());
      this.cut = make('div', {}, ...this.time.cutNotice());
      this.box.append(this.where, this.time.box, this.moves, this.cut,
        make('div', { class: 'scene' }, this.code.box,
          make('div', { class: 'seen' }, this.note, this.panel.box, this.printed)),
        this.trace.box, this.chart.box, this.help(), this.said);
    }

    /** What each key does, and what marks there are. */
    help() {
      const more = [['parts', ['s']], ['digits', ['d']], ['close', ['Esc']]];
      const rows = [...Object.entries(MOVES).map(([name, { keys }]) => [name, keys]), ...more]
        .map(([name, keys]) => make('tr', {}, make('th', { scope: 'row' },
          ...keys.flatMap((key) => [make('kbd', {}, words[`key.${key}`] ?? key), ' '])),
        make('td', {}, words[`${name}.what`])));
      return make('details', { class: 'help' }, make('summary', {}, words.keys),
        make('table', {}, make('tbody', {}, ...rows)), make('p', {}, words.marks));
    }

    moveButton(name) {
      const { keys } = MOVES[name];
      const made = button(name, words[name], () => this.move(name));
      made.setAttribute('aria-keyshortcuts', keys.join(' '));
      made.title = fill(words.key, words[`${name}.what`], words[`key.${keys[0]}`] ?? keys[0]);
      return made;
    }

    closeButton() {
      return button('close-steps', words.close, () => this.options.close?.());
    }

    /** Chooses the variable whose changes are marked and drawn. */
    choose(name) {
      this.chosen = name;
      this.showMarks();
      this.panel.show();
      this.later();
    }

    showMarks() {
      const made = this.moves.querySelector('.change');
      made.textContent = this.chosen ? fill(words.changeOf, this.chosen) : words.change;
      this.time.showMarks();
    }

    isStop(step) {
      return this.film.steps[step]?.kind === 'stop';
    }

    /** Does what a key asks for; what leads behind a film that still grows waits for its next piece. */
    move(name) {
      const to = MOVES[name].to(this);
      const { isWhole, steps } = this.film;
      const waits = !isWhole && name !== 'first' && this.step === steps.length - 1
        && to >= this.step;
      if (waits) this.ahead.push(name);
      if (name === 'change' && !this.chosen) this.tell(words.which);
      else if (waits) this.tell(words.goesOn);
      else if (to === this.step) this.tell(this.nowhere(name));
      else if (to < 0) this.tell(words.atFirst);
      else if (to >= steps.length) this.tell(words.atLast);
      else this.go(to);
    }

    /** Why there is nothing to go to, as the terminal says it. */
    nowhere(name) {
      if (name === 'first') return words.atFirst;
      if (name === 'change') return fill(words['change.none'], this.chosen);
      if (name === 'again') return fill(words['line.none'], this.film.steps[this.step].line);
      return this.step === this.film.steps.length - 1 ? words.atLast
        : words[`${name}.none`] ?? words.nowhere;
    }

    /** The next time that a line begins, or the first time of all. */
    toLine(line) {
      const source = this.film.source(this.step);
      const next = this.film.line(this.step, line);
      const to = next !== this.step ? next
        : this.film.next(-1, (k) => this.film.begins(k, source, line));
      if (to < 0) this.tell(fill(words['line.never'], line));
      else if (to === this.step) this.tell(fill(words['line.none'], line));
      else this.go(to);
    }

    /** Shows a step, as far as it may be seen. */
    go(to) {
      const wanted = Math.max(0, Math.min(this.film.steps.length - 1, to));
      const next = Math.min(wanted, this.most);
      if (next !== this.step) {
        this.step = next;
        this.ahead = [];
        this.show();
        this.place.dispatchEvent(new Event('nnbook:step', { bubbles: true }));
      }
      if (wanted > this.most) {
        this.place.dispatchEvent(new CustomEvent('nnbook:held', { detail: { wanted } }));
      }
    }

    /** Whether a button leads nowhere; it keeps the focus, and says so when it is pressed. */
    showEnds() {
      const { isWhole, steps } = this.film;
      for (const [name, { to }] of Object.entries(MOVES)) {
        const next = to(this);
        const isEnd = next < 0 || (next === this.step && name === 'first')
          || (isWhole && (next === this.step || next === steps.length));
        this.moves.querySelector(`.${name}`).setAttribute('aria-disabled', String(isEnd));
      }
    }

    show() {
      const { film, step } = this;
      const follows = this.box.contains(document.activeElement);
      this.box.toggleAttribute('data-whole', film.isWhole);
      this.shown = new java.Shown(film, step, this.panel.whole);
      this.where.textContent = [this.counted, this.title()].join(' · ');
      this.time.show();
      this.showEnds();
      this.code.show();
      this.panel.show();
      this.tell('', this.told());
      const printed = film.printedUpTo(step);
      this.printed.hidden = !printed;
      if (this.prints.textContent !== printed) {
        this.prints.textContent = printed;
        this.prints.scrollTop = this.prints.scrollHeight;
      }
      if (follows && !this.box.contains(document.activeElement)) this.focus();
      this.later();
    }

    /** What takes longer to draw, or to be heard, waits until the reader stays at a step. */
    later() {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => {
        this.trace.show();
        this.chart.show();
      });
      clearTimeout(this.talk);
      this.talk = setTimeout(() => { this.said.textContent = this.sentence(); }, QUIET);
    }

    get counted() {
      const { steps, isWhole } = this.film;
      return fill(words.of, number(this.step + 1), number(steps.length) + (isWhole ? '' : ' …'));
    }

    get visits() {
      const { line, visit } = this.film.steps[this.step];
      const all = this.film.visits[this.film.source(this.step)][line] ?? visit;
      return fill(words.visits, number(visit), number(all));
    }

    /** What happens in a step, in words. */
    title() {
      const { film, step } = this;
      const { kind, line, call } = film.steps[step];
      const method = this.method(call);
      if (kind === 'call') return method ? this.begins(call) : words.begins;
      const where = method ? `${fill(words.inside, method)} · ` : '';
      const next = film.steps[step + 1];
      if (kind === 'line' && next?.kind === 'call' && film.calls[next.call].caller === call) {
        return where + fill(words.calls, line, this.visits, this.method(next.call));
      }
      const breaks = kind === 'line' && this.isStop(step + 1) && next.call === call;
      return where + fill(breaks ? words.breaks : words[`at.${kind}`], line, this.visits);
    }

    begins(call) {
      const { calls, cut } = this.film;
      const { method, source } = calls[call];
      const all = calls.filter((one) => one.method === method && one.source === source);
      return cut || method === 'lambda' || all.length < 2 ? fill(words.beginsOf, this.method(call))
        : fill(words.beginsAgain, method, number(all.indexOf(calls[call]) + 1), number(all.length));
    }

    method(call) {
      const { method } = this.film.calls[call];
      return method === 'lambda' ? words.lambda : method;
    }

    told() {
      const { isWhole, steps, cut, cutAt } = this.film;
      if (isWhole && steps.length === 1 && steps[0].kind === 'call') return words.declares;
      const gap = cut && this.step === cutAt ? fill(words.gap, number(cutAt), number(cut)) : '';
      const mark = this.time.named.find((one) => one.step === this.step)?.text ?? '';
      return [gap, this.shown.told(this.options.check), mark].filter(Boolean).join(' ');
    }

    /** Says what is not seen elsewhere: of the step, or why there is none. */
    tell(problem, told = this.told()) {
      this.note.classList.toggle('stop', this.film.steps[this.step].kind === 'stop');
      replaceText(this.note, [told, problem].filter(Boolean).join(' '));
      if (problem) this.said.textContent = problem;
    }

    /** The step for who listens: its line, its sums, what it changed and printed. */
    sentence() {
      const { sums = [], printed } = this.film.steps[this.step];
      return [this.title(), ...sums.map((sum) => java.StepCode.text(sum)),
        ...this.panel.changes().slice(0, MOST_SAID), this.told(),
        ...printed ? [fill(words.printed, printed.trim())] : []].filter(Boolean).join('. ');
    }

    hear(event) {
      const { key, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (key === 'Escape' && this.options.close) {
        event.preventDefault();
        if (this.code.isInParts) this.code.toggleParts();
        else this.options.close();
        return;
      }
      const leaves = /^Arrow(Left|Right)$/.test(key) && target.matches('.asks input')
        && !target.value; // there is nothing to go over in it
      if (!leaves && target.closest('input:not([type="range"]), select, textarea')) return;
      const scrolls = target.closest('.scrolls, .printed pre');
      if (scrolls && /^(Arrow|Home|End)/.test(key)) return;
      const name = Object.keys(MOVES).find((one) => MOVES[one].keys.includes(key));
      if (name) this.move(name);
      else if (key === 's') this.code.toggleParts();
      else if (key === 'd') this.panel.toggleDigits();
      else if (!this.code.hear(event)) return;
      event.preventDefault();
    }

    focus() {
      (this.time?.range ?? this.box.querySelector('button')).focus({ preventScroll: true });
    }
  };
}
