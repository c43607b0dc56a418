// Chapter 1: a neuron with two inputs. Its inputs are a point that can be dragged, its weights an
// arrow.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;
  const inside = (value) => Math.round(Math.max(-2, Math.min(2, value)) * 100) / 100;

  figures.add('neuron', (panel) => {
    const plane = new Chart(panel, { height: 300, square: true, most: 320,
      label: panel.word('picture') });
    const sum = new Chart(panel, { height: 300, label: panel.word('bars') });
    panel.choice('gate', ['and', 'or', 'nand', 'andnot', 'xor']);
    panel.choice('activation', ['step', 'sigmoid', 'tanh', 'relu']);
    const slider = (name, value) => panel.slider(name, { min: -2, max: 2, step: 0.01, value });
    slider('w1', 1.2);
    slider('w2', 0.4);
    slider('b', -0.5);
    slider('x1', -1);
    slider('x2', 1);
    panel.resetButton();

    let held = null;
    plane.onDrag((x, y, begins) => {
      const { x1, x2, w1, w2 } = panel.state;
      if (begins) held = Math.hypot(x - w1, y - w2) < Math.hypot(x - x1, y - x2) ? 'w' : 'x';
      panel.set({ [`${held}1`]: inside(x), [`${held}2`]: inside(y) });
    });

    panel.draw = (answer, { x1, x2, w1, w2, b, activation }) => {
      const { parts, z, a, map, edge, line1, line2, corner1, corner2, wanted } = answer;
      const axis = [-edge[0], edge[0]];
      plane.begin({ x: axis, y: axis, xTitle: 'x₁', yTitle: 'x₂' });
      plane.map(map, activation === 'tanh' ? -1 : 0, 1);
      plane.line(line1, line2, 7);
      plane.arrow([0, 0], [w1, w2], 3);
      plane.handle(w1, w2, 3);
      plane.handle(x1, x2, 5);
      wanted.forEach((kind, i) => plane.marks([corner1[i]], [corner2[i]], kind, 1.7));

      const names = ['w₁x₁', 'w₂x₂', 'b', 'z', 'a'];
      const most = Math.max(2, ...parts.map(Math.abs), Math.abs(parts[0] + parts[1]),
        Math.abs(z[0]), Math.abs(a[0])) * 1.15;
      sum.begin({ x: [0.4, 5.6], y: [-most, most], xTicks: false });
      let at = 0;
      const values = [...parts, z[0], a[0]];
      values.forEach((value, i) => {
        const from = i < 3 ? at : 0;
        at = from + value;
        sum.bar(i + 1, from, at, 0.6, [3, 3, 7, 1, 2][i]);
        sum.words(i + 1, Math.max(from, at), text(value, 3),
          { 'text-anchor': 'middle', dy: -5 });
        sum.below(i + 1, names[i]);
      });
      const [right] = answer.right;
      const factor = (value) => (value < 0 ? `(${text(value)})` : text(value));
      const terms = [`${text(w1)} · ${factor(x1)}`, `${factor(w2)} · ${factor(x2)}`, factor(b)];
      panel.say(`${panel.word('sum', terms.join(' + '), text(z[0]), text(a[0]))} ${
        panel.word(right === 4 ? 'all' : 'some', right)}`);
    };
  });
}
