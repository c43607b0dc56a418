// The place of a stepper, which is that of the code that it steps through.
'use strict';

{
  const { java, make } = nnbook;
  const { words } = java;
  const SOON = 100;

  /** The last piece of a film whose run was stopped from outside. */
  const BROKEN_OFF = '{"format":1,"isBrokenOff":true,"sources":[],"calls":[],"steps":[]}';

  /** What shows a film in the place of the elements that `hidden` returns, before the first. */
  java.Steps = class {
    constructor(button, hidden) {
      Object.assign(this, { button, hidden, place: null, early: [] });
      button.addEventListener('click', () => { this.early = []; });
      button.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
        if (!this.isOpen && !(altKey || ctrlKey || metaKey)) this.early.push(key);
      });
    }

    get isOpen() {
      return this.place !== null;
    }

    /** A film is going to come in pieces. */
    awaits(options) {
      clearTimeout(this.soon);
      Object.assign(this, { pieces: [], options, stepper: null, isShown: false });
    }

    /** Takes the next piece; what is there a moment after the first is shown. */
    take(piece) {
      if (this.pieces.push(piece) === 1) this.soon = setTimeout(() => this.begin(), SOON);
      this.stepper?.extend(piece);
    }

    /** Takes the last piece; a film that is short is shown when it is whole. */
    async takeLast(piece) {
      this.pieces.push(piece);
      this.stepper?.extend(piece);
      if (!this.isShown && this.pieces[0] !== BROKEN_OFF) await this.begin();
    }

    async begin() {
      clearTimeout(this.soon);
      this.isShown = true;
      await this.open(this.pieces, this.options);
    }

    /** Shows a film; the focus goes to it from the button, or from where it was lost. */
    async open(pieces, options) {
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
      this.stepper = new java.Stepper(this.place, pieces, { ...options, close: () => this.close() });
      if (follows) {
        this.place.scrollIntoView({ block: 'start' });
        this.stepper.focus();
      }
      this.tell('nnbook:opened');
      this.hearEarly();
    }

    /** Keys that were pressed while nothing was to be seen yet mean what they mean here. */
    hearEarly() {
      this.early.splice(0).filter((key) => /^([a-z]|Arrow(Left|Right)|Home|End)$/.test(key))
        .forEach((key) => this.stepper.box.dispatchEvent(new KeyboardEvent('keydown', { key })));
    }

    tell(name) {
      this.place.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: this.stepper }));
    }

    /** The code again. */
    close(focus = true) {
      if (!this.isOpen) return;
      this.tell('nnbook:left');
      const { stepper } = this;
      this.place.remove();
      this.place = null;
      this.stepper = null;
      this.covered.forEach((one) => one.classList.remove('covered'));
      this.button.firstChild.data = words.step;
      if (!focus) return;
      this.button.focus();
      stepper.options.left?.(stepper);
    }
  };

  java.Steps.BROKEN_OFF = BROKEN_OFF;
}
