// Predict boxes, which the browser remembers. Choices become buttons, and where a number is asked for
// there is a place to type it; both say at once what is right, and why. What answers a question is
// closed until then.
'use strict';

{
  const { keep, make, recall, say, word } = nnbook;
  const boxes = [];

  /** A Predict box; `tried` is what the reader has answered, in this order. */
  class Question {
    constructor(place, verdict) {
      this.key = place.dataset.key;
      this.verdict = verdict;
      this.notice = make('p', { class: 'closed' });
    }

    get tried() {
      return recall('answers', {})[this.key] ?? [];
    }

    /** Whether what answers the question is shown. */
    get isOpen() {
      return this.tried.length > 0 || recall('skipped', []).includes(this.key)
        || nnbook.opened.includes(this.key);
    }

    keep(tried) {
      keep('answers', { ...recall('answers', {}), [this.key]: tried });
    }

    /** Says what became of an answer, and opens what follows. */
    answered(words, right) {
      this.verdict.textContent = words;
      this.verdict.dataset.right = right;
      nnbook.closeAnswers();
      this.show();
      showPredictions();
      document.dispatchEvent(new Event('nnbook:predicted'));
    }

    /** Goes on without an answer. */
    skip() {
      skipAll([this]);
      document.dispatchEvent(new Event('nnbook:predicted'));
    }

    /** Offers to go on without an answer: past this question, or past all of the page. */
    showNotice() {
      this.notice.replaceChildren();
      this.notice.hidden = this.isOpen
        || !document.querySelector(`[data-after="${CSS.escape(this.key)}"]`);
      if (this.notice.hidden) return;
      const skip = (label, passed) => {
        const button = make('button', { type: 'button', class: 'plain' }, word(label));
        button.addEventListener('click', () => {
          skipAll(passed());
          const after = document.querySelector(`[data-after="${CSS.escape(this.key)}"]`);
          after.setAttribute('tabindex', after.getAttribute('tabindex') ?? '-1');
          after.focus({ preventScroll: true });
        });
        return button;
      };
      this.notice.append(word('closed'), ' ', skip('skip', () => [this]), ' · ',
        skip('skipAll', () => boxes));
    }

    forget() {
      this.verdict.textContent = '';
      this.show();
    }
  }

  /** A box with choices; `tried` are their places in the list. */
  class Choice extends Question {
    constructor(list) {
      super(list, make('p', { class: 'verdict', role: 'status' }));
      this.items = [...list.children];
      const answer = list.closest('.ulist').nextElementSibling;
      this.reasons = this.items.map((item) => this.takeReason(item, answer));
      answer.remove();
      // Where sentences show what was right, the verdict below them is only spoken.
      this.verdict.classList.toggle('sr', this.reasons.some(({ sentences }) => sentences.length));
      list.after(this.verdict, this.notice);
      this.items.forEach((item, index) => {
        const text = item.querySelector('p');
        const button = make('button', { type: 'button' }, ...text.childNodes);
        button.addEventListener('click', () => this.choose(index));
        text.replaceWith(button);
      });
    }

    /** The sentences of a choice, and the place below it where they are shown and read aloud. */
    takeReason(item, answer) {
      const place = make('div', { class: 'reason', role: 'status' });
      const of = `[data-letter="${item.dataset.letter}"]`;
      const sentences = [...answer.querySelectorAll(`${of} > .why`)];
      if (sentences.length) item.append(place);
      return { place, sentences };
    }

    get rightAtOnce() {
      return this.items[this.tried[0]]?.dataset.right === 'true';
    }

    choose(index) {
      if (!this.tried.includes(index)) this.keep([...this.tried, index]);
      const { right } = this.items[index].dataset;
      this.answered(word(right === 'true' ? 'right' : 'wrong'), right);
    }

    /** Marks what was tried. The last choice's verdict is not said again when the page opens. */
    show() {
      this.showNotice();
      this.items.forEach((item, index) => {
        item.querySelector('.mark')?.remove();
        delete item.dataset.chosen;
        const right = item.dataset.right === 'true';
        const tried = this.tried.includes(index);
        const explained = this.explain(index, tried || right && this.tried.length > 0);
        if (!tried && !explained) return;
        item.dataset.chosen = right ? 'right' : 'wrong';
        item.querySelector('button').append(make('span', { class: 'mark' },
          make('span', { 'aria-hidden': 'true' }, right ? '✓' : '✗'),
          make('span', { class: 'sr' }, ` ${word(right ? 'right' : 'wrong')}`)));
      });
    }

    /** Whether there is something to show. What is there already is not said again. */
    explain(index, wanted) {
      const { place, sentences } = this.reasons[index];
      if (place.hasChildNodes() !== wanted) place.replaceChildren(...wanted ? sentences : []);
      return wanted && sentences.length > 0;
    }
  }

  /** The place where a number is typed, and what the book says of the numbers that it foresaw. */
  nnbook.NumberField = class {
    constructor(line, act) {
      const { digits } = line.dataset;
      this.tolerance = digits ? 0.5 * 10 ** -digits : 0;
      const answer = line.nextElementSibling;
      this.numbers = [...answer.querySelectorAll('[data-number]')].map((item, index) => ({
        right: index === 0, // the right one leads the list
        text: item.dataset.number,
        sentences: [...item.querySelectorAll(':scope > .why')],
      }));
      answer.remove();
      this.input = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off',
        size: '10', maxlength: '30' });
      this.button = make('button', { type: 'button' }, word('try'));
      this.place = make('p', { class: 'ask-number' },
        make('label', {}, ...line.childNodes, ' ', this.input), ' ', this.button);
      line.replaceWith(this.place);
      this.button.addEventListener('click', act);
      this.input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault(); // or it would press what has the focus then
        act();
      });
    }

    get typed() {
      return this.input.value.trim();
    }

    get isNumber() {
      return nnbook.NumberField.read(this.typed).length > 0;
    }

    /** The numbers that may be meant: 0,5 is one half, and 23,860 may have its comma as a group. */
    static read(typed) {
      const plain = typed.trim().replace('−', '-');
      const point = plain.includes('.') ? plain : plain.replace(',', '.');
      const group = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(plain);
      return [point, ...group ? [plain.replaceAll(',', '')] : []]
        .filter((text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)).map(Number);
    }

    /** The number of the box that is meant. Binary fractions miss a bound by a few last bits. */
    meant(typed) {
      const { read } = nnbook.NumberField;
      const most = (wanted) => this.tolerance * (1 + 1e-9) + Math.abs(wanted) * 1e-15;
      return this.numbers.find(({ text }) => {
        const [wanted] = read(text);
        return read(typed).some((n) => Math.abs(wanted - n) <= most(wanted));
      });
    }

    /** Shows the number that is final, and in `reasons` what explains it and the right one. */
    close(typed, reasons) {
      const meant = this.meant(typed);
      this.input.readOnly = true;
      this.button.hidden = true;
      this.input.value = typed;
      this.input.dataset.chosen = meant?.right ? 'right' : 'wrong';
      reasons.replaceChildren(...[...new Set([meant, this.numbers[0]])]
        .flatMap((number) => number?.sentences ?? []));
      return meant?.right === true;
    }
  };

  /** A box that asks for a number; `tried` is what was typed, the right number or two wrong ones. */
  class NumberQuestion extends Question {
    constructor(line) {
      super(line, make('p', { class: 'verdict', role: 'status' }));
      this.field = new nnbook.NumberField(line, () => this.answer());
      this.reasons = make('div', { class: 'reason', role: 'status' });
      this.before = [];
      this.field.place.after(this.verdict, this.reasons, this.notice);
    }

    /** What is asked, and what was said of the answer. */
    get parts() {
      return [this.field.place, this.verdict, this.reasons, this.notice];
    }

    get rightAtOnce() {
      return this.field.meant(this.tried[0] ?? '')?.right === true;
    }

    get wanted() {
      return this.field.numbers[0].text;
    }

    answer() {
      if (this.tried.length) return;
      const { typed } = this.field;
      if (!this.field.isNumber) {
        this.verdict.textContent = word('number');
        this.field.input.select();
        return;
      }
      const meant = this.field.meant(typed);
      this.before.push(typed);
      if (meant?.right || this.before.length > 1) {
        this.keep(this.before);
        this.answered(word(meant?.right ? 'right' : 'told', this.wanted),
          String(meant?.right === true));
      } else {
        const why = (meant?.sentences ?? []).flatMap((sentence) =>
          [...sentence.cloneNode(true).childNodes, ' ']);
        this.verdict.dataset.right = 'false';
        this.verdict.replaceChildren(`${word('again')} `, ...why, word('againEnd'));
        this.field.input.select();
      }
    }

    forget() {
      this.before = [];
      this.field.input.value = '';
      super.forget();
    }

    /** Once all is said, the last number stays. */
    show() {
      this.showNotice();
      const last = this.tried.at(-1);
      if (last === undefined) {
        const { input, button } = this.field;
        input.readOnly = false;
        button.hidden = false;
        delete input.dataset.chosen;
        this.reasons.replaceChildren();
        return;
      }
      const right = this.field.close(last, this.reasons);
      this.verdict.dataset.right = String(right);
      this.verdict.textContent = word(right ? 'right' : 'told', this.wanted);
    }
  }

  const predictions = make('p', { class: 'predictions' });

  /** At the end of the chapter: how many predictions were made, and how to begin again. */
  const showPredictions = () => {
    const answered = boxes.filter((box) => box.tried.length);
    predictions.replaceChildren();
    predictions.hidden = !boxes.some((box) => box.isOpen);
    if (predictions.hidden) return;
    const forget = make('button', { type: 'button', class: 'plain' }, word('forget'));
    forget.addEventListener('click', () => {
      const answers = recall('answers', {});
      boxes.forEach((box) => delete answers[box.key]);
      keep('answers', answers);
      keep('skipped', recall('skipped', []).filter((key) => !boxes.some((b) => b.key === key)));
      nnbook.closeAnswers();
      boxes.forEach((box) => box.forget());
      showPredictions();
      say(word('forgotten'));
      document.getElementById('content').focus({ preventScroll: true });
    });
    predictions.append(word('predicted', answered.length, boxes.length,
      answered.filter((box) => box.rightAtOnce).length), ' ', forget);
  };

  /** Opens what answers the questions of these boxes. */
  const skipAll = (passed) => {
    keep('skipped', [...new Set([...recall('skipped', []), ...passed.map((box) => box.key)])]);
    nnbook.closeAnswers();
    boxes.forEach((box) => box.show());
    showPredictions();
  };

  /** Opens all of the page. */
  nnbook.openAnswers = () => skipAll(boxes);

  const setUpPredictions = () => {
    document.querySelectorAll('.predict [data-key]').forEach((place) => {
      boxes.push(place.matches('.choices') ? new Choice(place) : new NumberQuestion(place));
    });
    nnbook.questions = boxes;
    if (!boxes.length) return;
    boxes.forEach((box) => box.show());
    document.querySelector('article').append(predictions);
    showPredictions();
    window.addEventListener('hashchange', openTarget);
    openTarget();
  };

  /** A link may lead into a closed part: that one opens, for this visit. */
  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    const closed = target?.closest('[data-after]');
    if (!closed || target.checkVisibility()) return;
    nnbook.opened.push(closed.dataset.after);
    nnbook.closeAnswers();
    boxes.forEach((box) => box.show());
    target.scrollIntoView();
  };

  setUpPredictions();
}
