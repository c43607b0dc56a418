// The exercises that the reader has marked as done, or that a check has passed; the browser
// remembers them.
'use strict';

{
  const { keep, make, recall, word } = nnbook;

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

  setUpExercises();
}
