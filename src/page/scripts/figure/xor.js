// Chapter 7: the XOR network from one seed after the other, and where its losses end.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;
  const SEEDS = 300;
  const BINS = 40;
  const MOST = 0.8;

  figures.add('xor', (panel) => {
    const ends = new Chart(panel, { height: 240, label: panel.word('picture') });
    const curve = new Chart(panel, { height: 240, most: 320, label: panel.word('curve') });
    panel.slider('units', { min: 1, max: 8, step: 1, value: 2 });
    panel.choice('activation', ['relu', 'leaky', 'tanh', 'sigmoid']);
    panel.slider('rate', { min: 0.001, max: 0.3, log: true, value: 0.01 });
    panel.slider('seeds', { min: 1, max: SEEDS, step: 1, value: 10 });
    panel.playButton('seeds', SEEDS, 15);
    panel.resetButton();

    panel.draw = (answer, { seeds }) => {
      const counts = new Array(BINS).fill(0);
      answer.losses.forEach((loss) => {
        counts[Math.min(BINS - 1, Math.floor(loss / MOST * BINS))]++;
      });
      ends.begin({ x: [0, MOST], y: [0, Math.max(5, ...counts) * 1.1],
        xTitle: panel.word('end'), yTitle: panel.word('runs') });
      counts.forEach((count, bin) => {
        const middle = (bin + 0.5) * MOST / BINS;
        if (count) ends.bar(middle, 0, count, MOST / BINS * 0.9, bin * MOST / BINS < 0.1 ? 3 : 2);
      });
      curve.begin({ x: [0, 1000], y: [0, 1], xTitle: panel.word('epoch'),
        yTitle: panel.word('last') });
      curve.line(answer.curve.map((_, i) => 10 * i), answer.curve, 1);
      const [solved] = answer.solved;
      panel.say(panel.word('told', solved, seeds, text(100 * solved / seeds, 3)));
    };
  });
}
