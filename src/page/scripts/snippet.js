// Snippets that run: one after the other in the page's session, which is that of JShell. A snippet
// that uses what stands above it has that run first.
'use strict';

{
  const { fill, java, make, recall } = nnbook;
  const { words } = java;
  const UNKNOWN_NAME = /cant\.resolve|doesnt\.exist/;
  const LONG = 10;
  const queue = [];
  let active = null;

  const work = async () => {
    if (active) return;
    document.documentElement.classList.add('java-on');
    while ((active = queue.shift())) {
      await active.perform();
      if (active.from !== null) enqueue([active]); // Step was pressed while it ran
    }
  };

  /** What waits does not run, perhaps because one failed that it may need. */
  const forgetQueue = (failed = null) => queue.splice(0).forEach((view) => view.isDropped(failed));

  const enqueue = (views) => {
    const isNew = (view) => !queue.includes(view) && (view !== active || view.from !== null);
    views.filter(isNew).forEach((view) => {
      queue.push(view);
      view.show('waiting', words.waiting);
    });
    work();
  };

  class View {
    constructor(snippet, index) {
      Object.assign(this, snippet, { index, ranIn: 0, editor: null, from: null });
      this.output = new java.Output(this.box);
      if (this.needs) return;
      [this.runButton, this.editButton, this.stepButton] = this.bar.children;
      this.steps = new java.Steps(this.stepButton,
        () => [this.listing.querySelector('.editor') ?? this.pre]);
      const button = (name, act) => java.button(name, words[name], act, this.name);
      this.state = make('span', { class: 'run-state', role: 'status' });
      this.clock = make('span', { class: 'run-clock', 'aria-hidden': 'true' });
      if (index) this.bar.append(button('above', () => enqueue(this.above)));
      this.bar.append(button('reset', () => resetAll()), this.state, this.clock);
      if (recall(this.key, null) !== null) this.edit(false);
      if (java.interrupted === this.key) {
        java.running('');
        this.show('stopped', words.ended);
      }
    }

    get text() {
      return this.editor?.text ?? this.code;
    }

    get hasRun() {
      return this.ranIn === java.session && !this.failed;
    }

    get above() {
      return views.slice(0, this.index);
    }

    get expectsFailure() {
      return this.box.matches('.fails') && this.text === this.code;
    }

    /** Runs the snippet, or stops it. */
    press() {
      if (active === this) {
        this.from = null;
        forgetQueue();
        java.stop();
      } else if (queue.includes(this)) {
        queue.splice(queue.indexOf(this), 1);
        this.from = null;
        this.show('', '');
      } else {
        enqueue([this]);
      }
    }

    /** Films the next run, from a line and time on, and steps through it; or closes the steps. */
    step(from = '') {
      if (this.steps.isOpen && !from) {
        this.steps.close();
      } else if (active !== this || !this.isFilming) {
        this.from = from;
        java.script('web/stepper.js').catch(() => {}); // that it is missing is told when it is used
        if (active !== this) enqueue([this]);
      }
    }

    /** Changed code whose steps are left may never end; the book's own does. */
    leaves(film) {
      if (active === this && film.full && !film.isWhole && this.text !== this.code) this.press();
    }

    async perform() {
      if (this.needs) {
        await this.prepare();
        return;
      }
      const { from } = this;
      this.from = null;
      this.isFilming = from !== null;
      if (!this.isFilming) this.steps.close(false);
      this.show('running', words.running);
      this.output.begin();
      const began = Date.now();
      const ticking = setInterval(() => {
        const seconds = Math.round((Date.now() - began) / 1000);
        if (seconds >= 2) this.clock.textContent = fill(words.seconds, seconds);
        if (seconds === LONG) this.state.textContent = words.long;
      }, 1000);
      const text = this.text;
      let problems = null;
      java.running(this.key);
      try {
        if (this.isFilming) {
          this.steps.awaits({ name: this.name, again: (place) => this.step(place),
            stop: () => this.press(), left: ({ film }) => this.leaves(film) });
        }
        const asked = this.isFilming
          ? { ask: 'film', text, from, live: true } : { ask: 'run', text };
        const { message, line, film } = await java.ask(asked, (told) => {
          if (told.tell === 'out') told.pieces.forEach((piece) => this.output.add(...piece));
          else if (told.tell === 'film') this.steps.take(told.film);
          else problems = told.problems;
        });
        if (problems) this.complain(problems, from);
        else this.finish(text, message, line);
        if (film) await this.steps.takeLast(film);
      } catch (e) {
        if (!(e instanceof java.Trouble)) throw e;
        if (this.isFilming) this.steps.takeLast(java.Steps.BROKEN_OFF);
        forgetQueue();
        this.show('stopped', e.message);
      } finally {
        java.running('');
        clearInterval(ticking);
        this.clock.textContent = '';
      }
    }

    /** What cannot run here may declare what others need before it comes to that. */
    async prepare() {
      try {
        await java.ask({ ask: 'run', text: this.code });
        this.ranIn = java.session;
      } catch (e) {
        if (!(e instanceof java.Trouble)) throw e;
        forgetQueue();
      }
    }

    /** What does not compile may need what stands above it; else its problems are shown. */
    complain(problems, from) {
      const missing = this.above.filter((view) => !view.hasRun);
      if (missing.length && problems.some((problem) => UNKNOWN_NAME.test(problem.code))) {
        queue.unshift(...missing.filter((view) => !queue.includes(view)), this);
        missing.forEach((view) => view.show('waiting', words.waiting));
        this.from = from;
        this.show('waiting', fill(words.first, missing.length));
        return;
      }
      forgetQueue(this);
      const told = problems.map(({ line, message }) => fill(words.line, line, message));
      this.output.tell(...new Set(told)); // a type stands twice in what is compiled
      this.editor?.mark(problems);
      this.show('failed', words.compile);
    }

    finish(text, message, line) {
      if (message) {
        this.output.tell(this.expectsFailure || !line ? message
          : fill(words.threw, line, message));
        if (line && !this.expectsFailure) this.editor?.mark([{ line }]);
      } else {
        this.editor?.mark([]);
      }
      this.output.end();
      this.ranIn = java.session;
      this.ranText = text;
      this.failed = message && !this.expectsFailure;
      if (this.failed) forgetQueue(this);
      const same = text === this.code && this.output.isAsRecorded;
      const failure = message === words.limit ? words.unended : words.failed;
      this.show(this.failed ? 'failed' : 'ran',
        this.failed ? failure : same ? words.same : this.skipped || words.ran);
    }

    /** What the book prints may come of snippets above that have not run. */
    get skipped() {
      const missing = this.above.filter((view) => !view.hasRun && !view.needs);
      const differs = this.text === this.code && !this.box.querySelector('.volatile, .needs-clock');
      return differs && missing.length ? fill(words.skipped, missing.length) : '';
    }

    isDropped(failed) {
      this.from = null;
      this.show(failed ? 'stopped' : '', failed ? words.unrun : '');
      if (!failed || this.needs) return;
      this.state.append(' ', java.button('there', words.there, () => failed.comesForward()));
    }

    comesForward() {
      const fold = this.box.querySelector('details.folded');
      if (fold) fold.open = true;
      this.runButton.focus();
    }

    /** The state is shown at the code's edge, in words, and on the button. */
    show(state, sentence) {
      if (this.needs) return;
      this.box.dataset.run = state;
      this.state.textContent = sentence;
      this.box.dispatchEvent(new CustomEvent('nnbook:run', { detail: sentence }));
      this.runButton.firstChild.data = state === 'running' ? words.stop : words.run;
    }

    sessionEnded() {
      if (this.ranIn && !this.hasRun && this.box.dataset.run !== 'running') this.show('', '');
    }

    restore() {
      this.steps?.close(false);
      this.output.restore();
      this.show('', '');
    }

    /** Opens the editor; in one that is open, goes back to the book's code. */
    async edit(focus = true) {
      if (this.steps.isOpen) {
        this.steps.close(false);
        if (this.editor) {
          this.editor.focus();
          return;
        }
      }
      if (this.editor) {
        this.close();
        return;
      }
      const place = make('div', { class: 'editor' });
      this.editor = await java.Editor.make(place, {
        original: this.code,
        label: fill(words.code, this.name),
        name: this.key,
        run: () => this.press(),
        changed: () => this.changed(),
      });
      this.pre.hidden = true;
      this.listing.prepend(place);
      this.listing.classList.add('edited');
      this.label();
      if (focus) this.editor.focus();
    }

    changed() {
      this.label();
      const ran = this.ranIn === java.session;
      if (ran && this.text !== this.ranText) this.show('changed', words.changed);
    }

    label() {
      this.editButton.firstChild.data =
        !this.editor ? words.edit : this.editor.isChanged ? words.back : words.close;
    }

    close() {
      const changed = this.editor.isChanged;
      this.editor.remove();
      this.editor = null;
      java.dropEdit(this.key);
      this.listing.querySelector('.editor').remove();
      this.listing.classList.remove('edited');
      this.pre.hidden = false;
      this.label();
      if (changed) {
        if (!this.hasRun || this.ranText !== this.code) this.restore();
        nnbook.say(words.dropped);
      }
    }
  }

  const resetAll = async () => {
    forgetQueue();
    if (active) java.stop();
    else await java.reset();
    views.forEach((view) => view.restore());
    nnbook.say(words.fresh);
  };

  const views = java.snippets.map((snippet, index) => {
    snippet.view = new View(snippet, index);
    return snippet.view;
  });
  document.addEventListener('nnbook:session', () => views.forEach((view) => view.sessionEnded()));
}
