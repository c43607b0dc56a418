// The place of a stepper, which is that of the code that it steps through.
'use strict';

{
  const { java, make } = nnbook;
  const { words } = java;

  /** What shows a film in the place of the elements that `hidden` returns, before the first. */
  java.Steps = class {
    constructor(button, hidden) {
      Object.assign(this, { button, hidden, place: null });
    }

    get isOpen() {
      return this.place !== null;
    }

    /** Shows a film; the focus goes to it from the button, or from where it was lost. */
    async open(film, options) {
      try {
        await java.script('web/stepper.js');
      } catch (e) {
        if (!(e instanceof java.Missing)) throw e;
        nnbook.say(words.preparing);
        return;
      }
      const { activeElement } = document;
      const follows = activeElement === this.button || activeElement === document.body
        || this.place?.contains(activeElement);
      this.close(false);
      const covered = this.hidden();
      this.place = make('div', { class: 'steps-place' });
      covered[0].before(this.place);
      covered.forEach((one) => one.classList.add('covered'));
      this.covered = covered;
      this.button.firstChild.data = words.leave;
      this.stepper = new java.Stepper(this.place, film, { ...options, close: () => this.close() });
      if (follows) {
        this.place.scrollIntoView({ block: 'start' });
        this.stepper.focus();
      }
      this.tell('nnbook:opened');
    }

    tell(name) {
      this.place.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: this.stepper }));
    }

    /** The code again. */
    close(focus = true) {
      if (!this.isOpen) return;
      this.tell('nnbook:left');
      this.place.remove();
      this.place = null;
      this.stepper = null;
      this.covered.forEach((one) => one.classList.remove('covered'));
      this.button.firstChild.data = words.step;
      if (focus) this.button.focus();
    }
  };
}
