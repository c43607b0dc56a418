// Chapter 19: the letters as points, which move while the network that looks them up is trained.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;
  const LETTERS = '.abcdefghijklmnopqrstuvwxyz';
  const VOWELS = 'aeiou';
  const STEPS = 4 * 738; // four epochs
  const STRIDE = 18;
  const SIZE = [11, 15];

  /** Letters that would lie on one another are moved apart, so that each can be read. */
  const spread = (places) => {
    for (let round = 0; round < 60; round++) {
      places.forEach((one, i) => places.slice(i + 1).forEach((other) => {
        const over = SIZE.map((size, k) => size - Math.abs(other[k] - one[k]));
        if (Math.min(...over) <= 0) return;
        const k = over[0] < over[1] ? 0 : 1;
        const way = over[k] / 2 * (other[k] < one[k] ? -1 : 1);
        one[k] -= way;
        other[k] += way;
      }));
    }
    return places;
  };

  figures.add('letters', (panel) => {
    const plane = new Chart(panel, { height: 340, square: true, most: 340,
      label: panel.word('picture') });
    const losses = new Chart(panel, { height: 200, label: panel.word('losses') });
    panel.playButton('steps', STEPS, 15, (now) => now + STRIDE);
    panel.resetButton();
    panel.slider('steps', { min: 0, max: STEPS, step: STRIDE, value: 0 });
    panel.slider('seed', { min: 0, max: 99, step: 1, value: 1 });

    panel.draw = ({ x, y, loss, epoch, together }) => {
      const most = Math.max(2, Math.ceil(2 * Math.max(...x.map(Math.abs), ...y.map(Math.abs))) / 2);
      const axis = [-1.1 * most, 1.1 * most];
      plane.begin({ x: axis, y: axis, xTitle: panel.word('x'), yTitle: panel.word('y') });
      spread([...x].map((_, i) => plane.place(x[i], y[i]))).forEach(([left, top], i) => {
        plane.add('text', { x: left, y: top + 4, 'text-anchor': 'middle',
          class: VOWELS.includes(LETTERS[i]) ? 'letter vowel' : 'letter' }, LETTERS[i]);
      });
      losses.begin({ x: [0, STEPS], y: [2, 3.4], xTitle: panel.word('step'),
        yTitle: panel.word('loss') });
      losses.line(loss.map((_, i) => STRIDE * (i + 1)), loss, 1);
      const steps = STRIDE * loss.length;
      panel.say(steps
        ? panel.word('told', steps, text(steps / epoch[0], 2), text(loss[loss.length - 1], 3),
          text(together[0], 2))
        : panel.word('before', text(together[0], 2)));
    };
  });
}
