// What the reader does on the page and the browser remembers: predictions, and exercises marked as
// done. Choices become buttons that say at once whether they are right, and why; what answers a
// question is closed until then.
'use strict';

{
  const { keep, make, recall, say, word } = nnbook;
  const boxes = [];

  /** A Predict box; `tried` are the choices in the order in which they were pressed. */
  class Prediction {
    constructor(list) {
      this.key = list.dataset.key;
      this.items = [...list.children];
      this.verdict = make('p', { class: 'verdict', role: 'status' });
      this.notice = make('p', { class: 'closed' });
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

    get tried() {
      return recall('answers', {})[this.key] ?? [];
    }

    /** Whether what answers the question is shown. */
    get isOpen() {
      return this.tried.length > 0 || recall('skipped', []).includes(this.key)
        || nnbook.opened.includes(this.key);
    }

    get rightAtOnce() {
      return this.items[this.tried[0]]?.dataset.right === 'true';
    }

    choose(index) {
      if (!this.tried.includes(index)) {
        keep('answers', { ...recall('answers', {}), [this.key]: [...this.tried, index] });
      }
      const right = this.items[index].dataset.right;
      this.verdict.textContent = word(right === 'true' ? 'right' : 'wrong');
      this.verdict.dataset.right = right;
      nnbook.closeAnswers();
      this.show();
      showPredictions();
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
    document.querySelectorAll('ul.choices[data-key]').forEach((list) => {
      boxes.push(new Prediction(list));
    });
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

  const isDone = (id) => recall('done', []).includes(id);
  const shows = [];

  /** Marks an exercise as done, whoever found it so. */
  nnbook.finish = (id) => {
    if (!isDone(id)) keep('done', [...recall('done', []), id]);
    shows.forEach((show) => show());
  };

  /** In the contents, behind each chapter: how many of its exercises are done. */
  const showSolved = () => {
    for (const item of document.querySelectorAll('.contents [data-exercises]')) {
      const done = recall('done', []).filter((id) => id.startsWith(`${item.dataset.of}.`)).length;
      item.querySelector('.solved')?.remove();
      if (!done) continue;
      const all = item.dataset.exercises;
      item.querySelector('a').append(make('span', { class: 'solved' },
        make('span', { 'aria-hidden': 'true' }, `${done}/${all}`),
        make('span', { class: 'sr' }, ` (${word('count', done, all)})`)));
    }
  };

  /** A button below each exercise, by which the reader marks it as done. */
  const addDoneButton = (exercise) => {
    const id = exercise.dataset.exercise;
    const button = make('button', { type: 'button', class: 'done-mark' });
    const show = () => {
      button.setAttribute('aria-pressed', String(isDone(id)));
      button.textContent = word(isDone(id) ? 'done' : 'mark');
      exercise.toggleAttribute('data-done', isDone(id));
    };
    button.addEventListener('click', () => {
      const others = recall('done', []).filter((other) => other !== id);
      keep('done', isDone(id) ? others : [...others, id]);
      shows.forEach((each) => each());
    });
    exercise.append(button);
    shows.push(show);
    show();
  };

  const setUpExercises = () => {
    shows.push(showSolved);
    showSolved();
    document.querySelectorAll('section.exercise[data-exercise]').forEach(addDoneButton);
    for (const list of document.querySelectorAll('.exercise-list')) {
      const items = [...list.children];
      const done = items.filter((item) => isDone(item.dataset.exercise));
      done.forEach((item) => {
        item.toggleAttribute('data-done', true);
        item.append(make('span', { class: 'sr' }, ` ${word('done')}`));
      });
      if (done.length) {
        list.before(make('p', { class: 'done-count' }, word('count', done.length, items.length)));
      }
    }
  };

  setUpPredictions();
  setUpExercises();
}
