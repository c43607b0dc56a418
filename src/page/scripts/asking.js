// The questions of a stepping box, asked in the stepper: it stops before a step that is asked for, and
// goes on once the reader has typed a number, or wants to be shown.
'use strict';

{
  const { java, make } = nnbook;
  const { words } = java;

  java.Asking = class {
    /** `box` asks about steps of `snippet`. */
    constructor(box, snippet) {
      this.view = snippet.view;
      this.asked = JSON.parse(box.dataset.questions).map((place, k) => {
        const item = box.querySelectorAll('.questions > li')[k];
        const question = nnbook.questions.find(({ field }) => item.contains(field?.place));
        return {
          ...place,
          item,
          question,
          isShown: false,
          /** Who has opened the page's answers has not answered. */
          get isDone() {
            return this.isShown || question.tried.length > 0;
          },
        };
      });
      this.state = make('span', { class: 'run-state' });
      box.querySelector('.through').after(' ', this.state);
      snippet.box.addEventListener('nnbook:run', ({ detail }) => {
        if (this.isWanted) this.state.textContent = detail;
      });
      snippet.box.addEventListener('nnbook:opened', ({ detail }) => this.open(detail));
      snippet.box.addEventListener('nnbook:left', () => {
        this.isWanted = false;
        this.leave();
      });
    }

    /** Steps through the snippet from its beginning. */
    begin() {
      this.isWanted = true;
      const { stepper, isOpen } = this.view.steps;
      if (isOpen) this.open(stepper);
      else this.view.step();
    }

    /** The book's questions are about the book's code. */
    open(stepper) {
      this.state.textContent = '';
      if (!this.isWanted || this.view.text !== this.view.code) return;
      this.leave();
      this.follow(stepper);
      stepper.go(0);
      stepper.place.scrollIntoView({ block: 'start' });
      stepper.focus();
    }

    follow(stepper) {
      const { film } = stepper;
      this.stepper = stepper;
      const find = () => this.asked.forEach((one) => {
        one.at = film.steps.findIndex(({ kind, line, visit }, i) => kind === 'line'
          && line === one.line && visit === one.visit && film.source(i) === film.source(0));
      });
      find();
      this.place = make('div', { class: 'asks callout predict', hidden: '' });
      stepper.box.querySelector('.scene').before(this.place);
      this.left = new AbortController();
      const hear = (target, name, act) =>
        target.addEventListener(name, act, { signal: this.left.signal });
      hear(stepper.place, 'nnbook:held', () => this.ask());
      hear(stepper.place, 'nnbook:step', () => {
        if (this.now?.isDone && stepper.step !== this.now.at) this.putBack();
      });
      hear(stepper.place, 'nnbook:grown', () => {
        find();
        this.hold();
      });
      hear(document, 'nnbook:predicted', () => this.answered());
      hear(window, 'beforeprint', () => this.putBack()); // no stepper is on paper
      this.hold();
    }

    /** What is asked first is not seen before. */
    hold() {
      const next = this.asked.filter(({ at, isDone }) => at > 0 && !isDone)
        .sort((a, b) => a.at - b.at)[0];
      this.stepper.most = next ? next.at - 1 : this.stepper.film.steps.length - 1;
      return next;
    }

    ask() {
      const next = this.hold();
      if (!next) return;
      if (this.now === next) {
        this.stepper.tell(words.ask);
      } else {
        this.putBack();
        this.now = next;
        const show = java.button('plain', words.show, () => {
          next.isShown = true;
          this.place.classList.add('shown');
          next.question.verdict.textContent = nnbook.word('told', next.question.wanted);
          next.question.skip();
        });
        const [line, ...said] = next.question.parts;
        this.place.append(line, show, ...said);
        this.place.hidden = false;
      }
      next.question.field.input.focus();
    }

    /** Lets the step be seen that was asked for. */
    answered() {
      this.hold();
      if (!this.now?.isDone) return;
      this.place.querySelector(':scope > button')?.remove();
      this.stepper.go(this.now.at);
      this.stepper.focus();
    }

    putBack() {
      if (!this.now) return;
      this.now.item.append(...this.now.question.parts);
      this.now = null;
      this.place.classList.remove('shown');
      this.place.replaceChildren();
      this.place.hidden = true;
    }

    leave() {
      this.putBack();
      this.left?.abort();
      this.place?.remove();
    }
  };
}
