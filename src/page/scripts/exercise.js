// Exercises that are solved in the page: an editor with the stub, a check with the verdict of the
// terminal, hints one by one, and the solution once it has passed.
'use strict';

{
  const { fill, java, keep, make, recall } = nnbook;
  const { words } = java;
  const MOST_SECONDS = 60;
  const stubs = new Map();

  /** Files of the site call this with an exercise's text as the learner gets it, and its solution. */
  java.stub = (id, ...texts) => stubs.set(id, texts);

  /** What the comment of an exercise asks for. */
  const task = (text) =>
    /\/\*\*([^]*?)\*\/\s*public final class/.exec(text)?.[1].replace(/[\s*]+/g, ' ');

  class View {
    constructor({ card, id, key, open }) {
      Object.assign(this, { card, id, key, openButton: open, running: false, seenKey: `seen:${id}` });
      this.answer?.addEventListener('click', () => keep(this.seenKey, true));
      if (java.interrupted === key) {
        java.running('');
        this.open(false, words.ended);
      } else if (recall(key, null) !== null) {
        this.open(false);
      }
    }

    /** Opens the editor, with a sentence below it. */
    async open(focus = true, sentence = '') {
      if (this.panel) return;
      const place = make('div', { class: 'editor' });
      this.state = make('p', { class: 'run-state', role: 'status' });
      this.result = make('div', { class: 'check-result' });
      this.checkButton = java.button('check-run', words.check, () => this.press());
      this.stepButton = java.button('step', words.step, () => this.step());
      this.steps = new java.Steps(this.stepButton, () => [place]);
      this.againButton = java.button('again', words.again, () => this.again());
      this.panel = make('div', { class: 'solving' }, place,
        make('div', { class: 'runbar' }, this.checkButton, this.stepButton, this.againButton,
          this.state),
        this.result);
      try {
        await java.script(`web/stub/${this.id}.js`);
      } catch (e) {
        this.panel = null;
        nnbook.say(words.preparing);
        return;
      }
      [this.stub, this.solution] = stubs.get(this.id);
      this.editor = await java.Editor.make(place, {
        original: this.stub,
        label: fill(words.code, this.id),
        name: this.key,
        run: () => this.press(),
        changed: () => this.changed(),
      });
      this.editor.fold();
      this.openButton.replaceWith(this.panel);
      this.offerOther();
      this.changed();
      this.recallVerdict();
      if (sentence) this.state.textContent = sentence;
      if (focus) this.editor.focus();
    }

    /** An import may have brought a second text: each press shows the one that is not shown. */
    offerOther() {
      const name = `other:${this.id}`;
      if (recall(name, null) === null) return;
      const swap = java.button('swap', words.swap, () => {
        const other = recall(name, null);
        if (keep(name, this.editor.text)) this.editor.set(other);
      });
      this.panel.prepend(make('p', { class: 'runbar' }, words.other, ' ', swap));
    }

    get verdictKey() {
      return `verdict:${this.id}`;
    }

    changed() {
      this.againButton.hidden = !this.editor.isChanged;
    }

    /** Undo brings back what stood here. */
    again() {
      this.steps.close(false);
      this.editor.set(this.stub);
      this.editor.fold();
      this.editor.mark([]);
      this.result.replaceChildren();
      this.state.textContent = words.begun;
      this.editor.focus();
    }

    press() {
      if (this.running) java.stop(words.halted);
      else this.check();
    }

    /** Steps through a call, or goes back to the code. */
    step() {
      if (!this.running && this.steps.isOpen) this.steps.close();
      else this.watch();
    }

    /** Checks, and shows the call by which it fails, or one that passes, step by step. */
    watch() {
      java.script('web/stepper.js').catch(() => {}); // that it is missing is told when it is used
      if (!this.running) {
        this.check('watch');
      } else {
        this.asked = 'watch';
        this.state.textContent = words.watching;
      }
    }

    async check(ask = 'check') {
      this.steps.close(false);
      this.running = true;
      this.checkButton.textContent = words.stop;
      this.panel.dataset.run = 'running';
      this.state.textContent = ask === 'watch' ? words.watching : words.checking;
      this.asked = ask;
      const text = this.editor.text;
      const limit = setTimeout(
        () => java.stop(fill(words.endless, MOST_SECONDS)), 1000 * MOST_SECONDS);
      let problems = null;
      java.running(this.key);
      try {
        const { session } = java;
        const tests = await java.tests(this.id);
        if (session !== java.session) throw new java.Trouble(words.stopped);
        const asking = () => java.ask({ ask: this.asked, exercise: this.id, text, tests,
          solution: this.mayCompare ? this.solution : '' },
        (told) => { problems = told.problems ?? problems; });
        const told = await asking();
        const { verdict } = told;
        const { film } = this.asked === ask || problems ? told : await asking(); // Step, meanwhile
        if (problems) this.complain(problems);
        else this.show(verdict);
        const check = verdict?.checks.find(({ outcome }) => outcome !== 'passed');
        if (film) await this.steps.open([film], { name: this.id, check });
        else if (this.asked === 'watch' && !problems) this.state.textContent = words.unfilmed;
      } catch (e) {
        if (!(e instanceof java.Trouble || e instanceof java.Missing)) throw e;
        this.result.replaceChildren();
        this.state.textContent = e instanceof java.Missing ? words.preparing : e.message;
      } finally {
        clearTimeout(limit);
        java.running('');
        this.running = false;
        this.checkButton.textContent = words.check;
        delete this.panel.dataset.run;
      }
    }

    /** What the last check said of this text. */
    recallVerdict() {
      const { text, problems, verdict } = recall(this.verdictKey, {});
      if (text !== java.hash(this.editor.text)) return;
      try {
        if (problems) this.showProblems(problems);
        else this.showVerdict(verdict);
      } catch (e) {
        nnbook.drop(this.verdictKey); // an older edition kept another form
      }
    }

    keepVerdict(told) {
      nnbook.store(this.verdictKey, { text: java.hash(this.editor.text), ...told });
    }

    complain(problems) {
      this.showProblems(problems);
      this.keepVerdict({ problems });
      this.remember('does_not_compile', 0, 0);
    }

    showProblems(problems) {
      this.editor.mark(problems);
      const own = task(this.editor.text);
      const outdated = own && own !== task(this.stub);
      this.state.textContent = outdated ? words.edition : words.compile;
      this.result.replaceChildren(java.verdict.problems(problems));
    }

    show(verdict) {
      this.showVerdict(verdict);
      this.keepVerdict({ verdict });
      this.remember(verdict.outcome, verdict.points, verdict.possiblePoints);
      if (verdict.outcome === 'passed') nnbook.finish(this.id);
    }

    /** The way from a check that fails into the code. */
    offerToWatch({ outcome, checks }) {
      const runs = checks.length > 0 && outcome !== 'not_started';
      return runs ? [java.button('watch', words.watch, () => this.watch())] : [];
    }

    showVerdict(verdict) {
      this.editor.mark(verdict.problems ?? []);
      this.state.textContent = java.verdict.headline(verdict);
      const passed = verdict.outcome === 'passed';
      this.panel.dataset.passed = passed;
      this.result.replaceChildren(java.verdict.of(verdict),
        ...passed ? this.after() : [...this.offerToWatch(verdict), ...this.hint()]);
    }

    remember(outcome, points, possiblePoints) {
      const results = recall('results', {});
      const before = results[this.id] ?? { tries: 0 };
      const tries = before.outcome === 'passed' ? before.tries : before.tries + 1;
      if (before.outcome === 'passed' && outcome !== 'passed') return;
      keep('results', { ...results, [this.id]: { outcome, points, possiblePoints, tries } });
    }

    /** The next hint of the page that is still folded. */
    hint() {
      const hints = [...(this.card.querySelector('.hint') ? this.card : document)
        .querySelectorAll('.hint')];
      const next = hints.findIndex((hint) => !hint.open);
      if (next < 0) return [];
      const button = java.button('next-hint', fill(words.hint, next + 1, hints.length), () => {
        hints[next].open = true;
        hints[next].querySelector('summary').focus();
        button.remove();
      });
      return [button];
    }

    get answer() {
      return document.querySelector('.steps a[href^="answers-"]')
        ?? this.card.querySelector('.see > a');
    }

    /** Who has passed, or has gone to the solution, may see where an answer differs from it. */
    get mayCompare() {
      return recall('results', {})[this.id]?.outcome === 'passed' || recall(this.seenKey, false);
    }

    after() {
      return this.answer ? [make('p', { class: 'after' },
        make('a', { href: this.answer.getAttribute('href') }, words.solution))] : [];
    }
  }

  java.exercises.forEach((exercise) => { exercise.view = new View(exercise); });
}
