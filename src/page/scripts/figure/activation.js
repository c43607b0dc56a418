// Chapter 2: an activation, its slope at a point that can be dragged, and what is left of a small
// move when several of them follow one another.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;
  const COLORS = { sigmoid: 1, tanh: 2, relu: 3, leaky: 4, softplus: 5, identity: 7, step: 6 };
  const FLAT = 0.01;
  const inside = (value) => Math.round(Math.max(-6, Math.min(6, value)) * 20) / 20;

  /** Saturated is where the slope is next to nothing. */
  const shade = (chart, { across, slopes }) => {
    let begin = null;
    across.forEach((x, i) => {
      const flat = Math.abs(slopes[i]) < FLAT;
      if (flat) begin ??= x;
      if (begin !== null && (!flat || i === across.length - 1)) {
        chart.band(begin, x);
        begin = null;
      }
    });
  };

  figures.add('activation', (panel) => {
    const value = new Chart(panel, { height: 250, label: panel.word('values') });
    const slope = new Chart(panel, { height: 250, label: panel.word('slopes') });
    panel.choice('kind', Object.keys(COLORS));
    panel.slider('z', { min: -6, max: 6, step: 0.05, value: 1 });
    panel.slider('layers', { min: 1, max: 20, step: 1, value: 1 });
    panel.resetButton();
    value.onDrag((x) => panel.set({ z: inside(x) }));
    slope.onDrag((x) => panel.set({ z: inside(x) }));

    panel.draw = (answer, { kind, z, layers }) => {
      const { across, values, slopes, tower } = answer;
      const color = COLORS[kind];
      const [g] = answer.value;
      const [d] = answer.slope;
      const wide = ['relu', 'leaky', 'softplus', 'identity'].includes(kind);
      value.begin({ x: [-6, 6], y: wide ? [-3, 6] : [-1.3, 1.3], xTitle: 'z', yTitle: 'g(z)' });
      shade(value, answer);
      value.line(across, values, color);
      value.line([z - 1.5, z + 1.5], [g - 1.5 * d, g + 1.5 * d], 7, { class: 'line thin' });
      value.handle(z, g, color);
      slope.begin({ x: [-6, 6], y: [-0.1, 1.2], xTitle: 'z', yTitle: 'g′(z)' });
      shade(slope, answer);
      slope.line(across, slopes, color);
      slope.handle(z, d, color);
      panel.say(`${panel.word('slope', text(z), text(g), text(d))} ${
        panel.word(layers === 1 ? 'one' : 'many', layers, text(tower[layers - 1], 3))}`);
    };
  });
}
