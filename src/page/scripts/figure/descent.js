// Chapter 5: a walk down a curve with one weight, and down a bowl with two.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;
  const STEPS = 40;
  const rounded = (value) => Math.round(value * 100) / 100;
  const inside = (value, most) => rounded(Math.max(-most, Math.min(most, value)));

  /** Which of the sentences fits a weight that each step multiplies by this. */
  const walk = (factor) => {
    const size = Math.abs(factor);
    if (size > 1 + 1e-9) return 'leaves';
    if (size > 1 - 1e-9) return factor < 0 ? 'forever' : 'stays';
    return factor < -1e-9 ? 'swings' : size < 1e-9 ? 'jumps' : 'slides';
  };

  const lossText = (panel, { loss }) => {
    const steps = loss.length - 1;
    return panel.word('after', steps, text(loss[steps]));
  };

  figures.add('curve', (panel) => {
    const chart = new Chart(panel, { label: panel.word('picture') });
    panel.slider('rate', { min: 0.01, max: 1.2, step: 0.01, value: 0.1 });
    panel.slider('w1', { min: -2, max: 2, step: 0.01, value: 1 });
    panel.slider('steps', { min: 0, max: STEPS, step: 1, value: 5 });
    panel.playButton('steps', STEPS, 4);
    panel.resetButton();
    chart.onDrag((x) => panel.set({ w1: inside(x, 2) }));
    panel.draw = (answer) => {
      const { w1, loss, across, curve, factor } = answer;
      chart.begin({ x: [-2.4, 2.4], y: [-0.4, 5.6], xTitle: 'w', yTitle: panel.word('loss') });
      chart.line(across, curve, 7);
      chart.line(w1, loss, 1, { class: 'line thin' });
      chart.points(w1.slice(1), loss.slice(1), 1);
      chart.handle(w1[0], loss[0]);
      panel.say(`${lossText(panel, answer)} ${panel.word('times', text(factor[0]))} ${
        panel.word(walk(factor[0]))}`);
    };
  });

  figures.add('bowl', (panel) => {
    const chart = new Chart(panel, { height: 300, label: panel.word('picture') });
    panel.slider('rate', { min: 0.0005, max: 0.1, step: 0.0001, value: 0.04 });
    panel.slider('w1', { min: -1.5, max: 1.5, step: 0.01, value: 1 });
    panel.slider('w2', { min: -1.5, max: 1.5, step: 0.01, value: 1 });
    panel.slider('steps', { min: 0, max: STEPS, step: 1, value: 10 });
    panel.playButton('steps', STEPS, 4);
    panel.resetButton();
    chart.onDrag((x, y) => panel.set({ w1: inside(x, 1.5), w2: inside(y, 1.5) }));
    panel.draw = (answer) => {
      const { w1, w2, radius1, radius2, factor } = answer;
      chart.begin({ x: [-2.2, 2.2], y: [-1.7, 1.7], xTitle: 'w₁', yTitle: 'w₂' });
      radius1.forEach((radius, i) => chart.ellipse(0, 0, radius, radius2[i]));
      chart.line(w1, w2, 1, { class: 'line thin' });
      chart.points(w1.slice(1), w2.slice(1), 1);
      chart.handle(w1[0], w2[0]);
      panel.say(`${lossText(panel, answer)} ${[...factor].map((own, i) =>
        `${panel.word(`times${i + 1}`, text(own))} ${panel.word(walk(own))}`).join(' ')}`);
    };
  });
}
