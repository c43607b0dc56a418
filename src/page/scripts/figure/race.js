// Chapter 9: four optimizers in a valley, each with a rate of its own.
'use strict';

{
  const { figures } = nnbook;
  const { Chart } = figures;
  const COLORS = { sgd: 1, momentum: 2, rmsprop: 3, adam: 4 };
  const STEPS = 200;
  const inside = (value) => Math.round(Math.max(-1.5, Math.min(1.5, value)) * 100) / 100;

  figures.add('race', (panel) => {
    const names = Object.keys(COLORS);
    const plane = new Chart(panel, { height: 300, label: panel.word('picture') });
    const losses = new Chart(panel, { height: 300, label: panel.word('losses') });
    const rate = (name, value) => panel.slider(name, { min: 0.001, max: 2.5, log: true, value });
    rate('sgd', 0.0769);
    rate('momentum', 0.01);
    rate('rmsprop', 0.03);
    rate('adam', 0.1);
    names.forEach((name) => {
      panel.controls.querySelector(`#${panel.box.id}-${name}`).parentElement
        .style.setProperty('--mark', `var(--plot-${COLORS[name]})`);
    });
    panel.slider('steep', { min: 1, max: 100, step: 1, value: 25 });
    panel.slider('steps', { min: 0, max: STEPS, step: 1, value: 60 });
    panel.slider('w1', { min: -1.5, max: 1.5, step: 0.01, value: 1 });
    panel.slider('w2', { min: -1.5, max: 1.5, step: 0.01, value: 1 });
    panel.playButton('steps', STEPS, 12);
    panel.resetButton();
    plane.onDrag((x, y) => panel.set({ w1: inside(x), w2: inside(y) }));

    panel.draw = (answer, { w1, w2 }) => {
      plane.begin({ x: [-1.7, 1.7], y: [-1.7, 1.7], xTitle: 'w₁', yTitle: 'w₂' });
      answer.radius1.forEach((radius, i) => plane.ellipse(0, 0, radius, answer.radius2[i]));
      losses.begin({ x: [0, STEPS], y: [-8, 3], xTitle: panel.word('step'),
        yTitle: panel.word('log') });
      names.forEach((name) => {
        plane.line(answer[`${name}1`], answer[`${name}2`], COLORS[name]);
        const row = answer[`${name}Loss`];
        losses.line(row.map((_, t) => t), row.map((loss) => Math.log10(Math.max(loss, 1e-12))),
          COLORS[name]);
      });
      plane.handle(w1, w2, 7);
      const words = names.map((name) => {
        const [needs] = answer[`${name}Needs`];
        return needs ? panel.word('needs', panel.word(`${name}.name`), needs)
          : panel.word('never', panel.word(`${name}.name`));
      });
      panel.say(`${panel.word('goal')} ${words.join(', ')}.`);
    };
  });
}
