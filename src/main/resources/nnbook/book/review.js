// Asks again what finished chapters have taught. A state is `2 2027-03-08`, as in the terminal: how
// often in a row a card was known, and the day on which it is due.
'use strict';

{
  const { fill, keep, make, recall } = nnbook;
  const stage = document.querySelector('.review');
  const words = stage.dataset;
  const days = words.days.split(' ').map(Number);
  const cards = [...stage.querySelectorAll('template')];
  const status = make('p', { class: 'review-status', role: 'status' });
  const table = make('div', {});

  const two = (number) => String(number).padStart(2, '0');

  /** The date of the reader's own day, so many days from now. */
  const day = (shift) => {
    const date = new Date();
    date.setDate(date.getDate() + shift);
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  };

  const name = ({ dataset }) => `${dataset.chapter}.${dataset.key}`;

  /** The step and the day of a card that was asked before. */
  const state = (card) => {
    const [, step, due] = /^(\d) (\S+)$/.exec(recall('review', {})[name(card)]) ?? [];
    return due ? { step: Number(step), due } : null;
  };

  const note = (card, right) => {
    const step = state(card)?.step ?? 0;
    const next = right
      ? `${Math.min(step + 1, days.length)} ${day(days[Math.min(step, days.length - 1)])}`
      : `0 ${day(1)}`;
    keep('review', { ...recall('review', {}), [name(card)]: next });
    keep('reviewed', { day: day(0), cards: most() - left() + 1 });
  };

  const most = () => Number(words.most);

  /** How many cards may still be asked today. */
  const left = () => {
    const before = recall('reviewed', {});
    return Math.max(0, most() - (before.day === day(0) ? before.cards : 0));
  };

  const isFinished = (chapter) => {
    const answers = recall('answers', {});
    const questions = cards.filter(
      ({ dataset }) => dataset.chapter === chapter && dataset.question);
    if (questions.length && questions.every(({ dataset }) => answers[dataset.question]?.length)) {
      return true;
    }
    const item = document.querySelector(`.contents [data-of="${CSS.escape(chapter)}"]`);
    return item !== null && Number(item.dataset.exercises)
      === recall('done', []).filter((id) => id.startsWith(`${chapter}.`)).length;
  };

  /** What is due of these chapters, the longest overdue first, and then what was never asked. */
  const due = (chosen) => {
    const key = (card) => state(card)?.due ?? '9';
    return cards.filter(chosen).filter((card) => !state(card) || state(card).due <= day(0))
      .sort((a, b) => key(a).localeCompare(key(b)));
  };

  const button = (label, act) => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };

  /** One session: what is missed comes back at its end; only the first answer counts. */
  class Session {
    constructor(all) {
      this.waiting = all.slice(0, left());
      this.all = this.waiting.length;
      this.asked = new Set();
      this.right = 0;
    }

    next() {
      const card = this.waiting.shift();
      if (!card) {
        this.end();
        return;
      }
      status.textContent = fill(words.card, Math.min(this.asked.size + 1, this.all), this.all);
      const view = make('div', { class: 'card', role: 'group', tabindex: '-1',
        'aria-label': status.textContent }, card.content.cloneNode(true));
      view.buttons = make('div', { class: 'card-buttons' });
      view.verdict = make('p', { class: 'verdict', role: 'status' });
      view.where = view.querySelector('.where') ?? '';
      if (view.where) view.where.remove(); // it leads to the answer
      const line = view.querySelector('.ask-number');
      if (view.querySelector('.choices')) this.question(card, view);
      else if (line) this.number(card, view, line);
      else if (card.dataset.question) this.recall(card, view, view.querySelector('.answer'));
      else {
        view.querySelector('.front').after(make('p', {}, words.term));
        this.recall(card, view, view.querySelector('.back'));
      }
      table.replaceChildren(view);
      view.focus();
    }

    question(card, view) {
      const list = view.querySelector('.choices');
      const answer = view.querySelector('.answer');
      answer.remove();
      const items = [...list.children];
      const isRight = (item) => item.dataset.right === 'true';
      items.forEach((item) => {
        const text = item.querySelector('p');
        const choice = button('', () => {
          items.forEach((each) => {
            each.querySelector('button').disabled = true;
            if (each !== item && !isRight(each)) return;
            each.dataset.chosen = isRight(each) ? 'right' : 'wrong';
            each.append(...answer.querySelectorAll(
              `[data-letter="${each.dataset.letter}"] > .why`));
          });
          this.answered(card, view, isRight(item));
        });
        choice.append(...text.childNodes);
        text.replaceWith(choice);
      });
      view.append(view.verdict, view.buttons);
    }

    /** A number is typed; here the first one counts. */
    number(card, view, line) {
      const reasons = make('div', { class: 'reason' });
      const field = new nnbook.NumberField(line, () => {
        if (field.input.readOnly) return;
        if (!field.isNumber) {
          view.verdict.textContent = nnbook.word('number');
          field.input.select();
          return;
        }
        const right = field.close(field.typed, reasons);
        this.answered(card, view, right);
        if (!right) view.verdict.textContent = nnbook.word('told', field.numbers[0].text);
      });
      view.append(view.verdict, reasons, view.buttons);
    }

    /** What has no choices: the reader says whether the answer was right. */
    recall(card, view, back) {
      back.hidden = true;
      back.open = true; // if it can be folded
      view.append(view.verdict, view.buttons);
      view.buttons.append(button(words.show, () => {
        back.hidden = false;
        view.buttons.replaceChildren(
          button(words.known, () => this.answered(card, view, true)),
          button(words.unknown, () => this.answered(card, view, false)));
        view.buttons.firstChild.focus();
      }));
    }

    answered(card, view, right) {
      if (!this.asked.has(card)) {
        this.asked.add(card);
        this.right += right ? 1 : 0;
        note(card, right);
      }
      if (!right) this.waiting.push(card);
      if (!card.dataset.question) {
        this.next();
        return;
      }
      view.verdict.textContent = right ? words.right : words.wrong;
      view.verdict.dataset.right = String(right);
      view.buttons.replaceChildren(
        button(this.waiting.length ? words.next : words.finish, () => this.next()));
      view.buttons.after(view.where);
      view.buttons.firstChild.focus();
    }

    end() {
      table.replaceChildren();
      status.textContent = [fill(words.sum, this.asked.size, this.right), rest()].join(' ');
      status.setAttribute('tabindex', '-1');
      status.focus();
    }
  }

  const mine = (card) => state(card) !== null || isFinished(card.dataset.chapter);

  /** What to say when nothing is asked. */
  const rest = () => {
    const days = cards.map((card) => state(card)?.due).filter(Boolean).sort();
    if (!left()) return words.enough;
    if (due(mine).length) return '';
    return days.length ? `${words.nothing} ${fill(words.later, days[0])}`
      : cards.some(mine) ? words.nothing : words.unfinished;
  };

  const begin = (chosen) => {
    const session = new Session(due(chosen));
    if (session.all) session.next();
    else {
      table.replaceChildren();
      status.textContent = rest() || words.nothing;
    }
  };

  const offerOthers = () => {
    const others = document.querySelector('.review-others');
    const list = make('ul', {});
    for (const item of document.querySelectorAll('.contents > ol > li')) {
      const link = item.querySelector('a');
      const chapter = item.dataset.of;
      if (!chapter || !cards.some(({ dataset }) => dataset.chapter === chapter)) continue;
      const label = [...link.querySelectorAll('span')].slice(0, 2)
        .map((span) => span.textContent).join(' ');
      list.append(make('li', {},
        button(label, () => begin(({ dataset }) => dataset.chapter === chapter))));
    }
    others.append(list);
    others.hidden = !list.childElementCount;
  };

  stage.append(status, table);
  offerOthers();
  const waiting = due(mine).length && left();
  if (waiting) {
    // The page begins without taking the focus from where the reader put it.
    const start = button(nnbook.fill(words.start, Math.min(due(mine).length, left())),
      () => begin(mine));
    table.replaceChildren(make('div', { class: 'card-buttons' }, start));
  } else {
    begin(mine);
  }
}
