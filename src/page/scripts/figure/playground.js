// Chapter 7: a network that learns two classes of points; the reader sets all that there is to set.
'use strict';

{
  const { figures, make } = nnbook;
  const { Chart, text } = figures;
  const MOST = 5000;
  const BUSY = 40;
  const LEVEL = { tanh: [-1, 1], sigmoid: [0, 1], relu: [-2, 2], leaky: [-2, 2] };

  /** The units of each hidden layer; 0 is as many as in the layer before. */
  const hidden = ({ layers, units, units2, units3 }) =>
    [units, units2 || units, units3 || units2 || units].slice(0, layers);

  /** Where the units of each layer stand: one column a layer. */
  const columns = (sizes) => sizes.map((size, layer) => Array.from({ length: size }, (_, j) => [
    0.06 + 0.88 * layer / (sizes.length - 1), 1 - (j + 0.5) / size]));

  const drawNetwork = (chart, answer, state) => {
    const sizes = [2, ...hidden(state), 1];
    const places = columns(sizes);
    chart.begin({ x: [0, 1], y: [0, 1], bare: true,
      margin: { left: 8, right: 8, top: 4, bottom: 4 } });
    const most = Math.max(...answer.weights.map(Math.abs), 1e-9);
    let at = 0;
    for (let layer = 1; layer < sizes.length; layer++) {
      for (const to of places[layer]) {
        for (const from of places[layer - 1]) {
          const weight = answer.weights[at++];
          const share = Math.abs(weight) / most;
          chart.line([from[0], to[0]], [from[1], to[1]], weight < 0 ? 1 : 2, { class: 'weight',
            'stroke-width': (0.4 + 4 * share).toFixed(1),
            opacity: (0.2 + 0.7 * share).toFixed(2) });
        }
      }
    }
    const side = Math.min(30, chart.inner.height / Math.max(...sizes) - 3);
    const cells = answer.units.length / hidden(state).reduce((sum, units) => sum + units, 0);
    let first = 0;
    places.forEach((column, layer) => column.forEach(([x, y], j) => {
      const inner = layer > 0 && layer < sizes.length - 1;
      const values = inner ? answer.units.slice(first, first += cells) : [];
      chart.tile(x, y, side, inner ? chart.picture(values, ...LEVEL[state.activation]) : null,
        inner ? '' : layer ? 'a' : `x${'₁₂'[j]}`);
    }));
  };

  figures.add('playground', (panel) => {
    const plane = new Chart(panel, { height: 320, square: true, most: 330,
      label: panel.word('picture') });
    const network = new Chart(panel, { height: 320, label: panel.word('network') });
    const loss = new Chart(panel, { height: 130, label: panel.word('losses') });
    loss.frame.classList.add('wide');
    panel.stage.classList.add('dense');
    let pace = 1;
    let asked = 0;
    let passes = 0;
    panel.playButton('epochs', MOST, 60, (now) => now + pace);
    panel.button('one', () => panel.set({ epochs: Math.min(MOST, panel.state.epochs + 1) }));
    panel.resetButton();
    panel.choice('data', ['xor', 'circle', 'moons', 'spirals', 'blobs', 'own'], 'circle');
    panel.slider('noise', { min: 0, max: 0.5, step: 0.01, value: 0.1 });
    panel.slider('test', { min: 0, max: 50, step: 10, value: 0, format: (part) => `${part} %` });
    panel.slider('layers', { min: 0, max: 3, step: 1, value: 1 });
    panel.slider('units', { min: 1, max: 8, step: 1, value: 4 });
    const wider = ['units2', 'units3'].map((name) => panel.slider(name, { min: 0, max: 8, step: 1,
      value: 0, format: (units) => (units ? text(units) : panel.word('same')) }).parentElement);
    panel.choice('activation', ['tanh', 'relu', 'sigmoid', 'leaky']);
    panel.choice('initializer', ['glorot', 'he', 'normal', 'zeros']);
    panel.choice('optimizer', ['sgd', 'momentum', 'rmsprop', 'adam'], 'adam');
    panel.slider('rate', { min: 0.0001, max: 10, log: true, value: 0.01 });
    panel.slider('l2', { min: 0, max: 0.1, step: 0.001, value: 0 });
    panel.slider('batch', { min: 1, max: 200, step: 1, value: 10 });
    panel.slider('seed', { min: 0, max: 99, step: 1, value: 0 });
    panel.slider('epochs', { min: 0, max: MOST, step: 1, value: 0 });
    panel.hidden('points', '-2,-2,0,2,2,0,-2,2,1,2,-2,1');

    const ownClass = panel.choice('class', ['0', '1']);
    const rows = make('textarea', { rows: 4, id: `${panel.box.id}-rows`, spellcheck: 'false' });
    const take = make('button', { type: 'button' }, panel.word('use'));
    take.addEventListener('click', () => {
      const numbers = (rows.value.match(/[-−+.\d][\d.eE+-]*/g) ?? [])
        .map((word) => Number(word.replace('−', '-')));
      const points = [];
      for (let i = 0; i + 2 < numbers.length; i += 3) {
        const [x, y, label] = numbers.slice(i, i + 3);
        if (Number.isFinite(x) && Number.isFinite(y)) points.push(x, y, label > 0 ? 1 : 0);
      }
      if (points.length) panel.set({ data: 'own', points: points.join(), epochs: 0 });
      else panel.say(panel.word('nopoints'));
    });
    const undo = make('button', { type: 'button' }, panel.word('undo'));
    undo.addEventListener('click', () => {
      const points = panel.state.points.split(',');
      if (points.length > 3) panel.set({ data: 'own', points: points.slice(0, -3).join() });
    });
    const own = make('details', {}, make('summary', {}, panel.word('own')),
      make('p', {}, panel.word('draw')), ownClass.parentElement,
      make('label', { for: rows.id }, panel.word('paste')), rows, take, ' ', undo);
    const code = make('pre', { tabindex: '0' });
    const java = make('details', {}, make('summary', {}, panel.word('java')), code);
    panel.live.append(own, java);

    plane.svg.addEventListener('click', (event) => {
      const [x, y] = plane.at(event);
      if (panel.state.data !== 'own' || Math.abs(x) > 6 || Math.abs(y) > 6) return;
      const point = [x.toFixed(2), y.toFixed(2), panel.state.class];
      panel.set({ points: [panel.state.points, ...point].join(), epochs: 0 });
    });

    panel.sent = (state) => {
      asked = performance.now();
      passes = state.epochs - (panel.answer?.losses.length ?? 0);
      const { layers, units, units2, units3, class: _, ...rest } = state;
      return { ...rest, hidden: hidden(state).join() };
    };

    panel.draw = (answer, state) => {
      wider.forEach((control, i) => { control.hidden = state.layers < i + 2; });
      plane.svg.style.cursor = state.data === 'own' ? 'crosshair' : '';
      const took = performance.now() - asked;
      let speed = '';
      if (passes > 0 && asked) {
        pace = Math.max(1, Math.min(100, Math.round(pace * (took < BUSY ? 1.3 : 0.7))));
        speed = panel.word('speed', Math.round(passes * answer.label.length / took).toString());
      }
      asked = 0;
      const axis = [-answer.edge[0], answer.edge[0]];
      plane.begin({ x: axis, y: axis, xTitle: 'x₁', yTitle: 'x₂' });
      plane.map(answer.map, 0, 1);
      for (const kind of [0, 1]) {
        const rest = [...answer.label.keys()].filter((i) => answer.label[i] === kind);
        plane.marks(rest.map((i) => answer.x1[i]), rest.map((i) => answer.x2[i]), kind);
        const apart = [...answer.testLabel.keys()].filter((i) => answer.testLabel[i] === kind);
        plane.marks(apart.map((i) => answer.test1[i]), apart.map((i) => answer.test2[i]), kind, 1,
          true);
      }
      drawNetwork(network, answer, state);
      const losses = answer.losses.filter(Number.isFinite);
      loss.begin({ x: [0, Math.max(20, state.epochs)], y: [0, Math.max(0.8, Math.min(2,
        ...losses.slice(0, 1))) * 1.1], xTitle: panel.word('epoch'), yTitle: panel.word('loss') });
      loss.line(losses.map((_, i) => i + 1), losses, 1);
      const tested = answer.testLosses.filter(Number.isFinite);
      loss.line(tested.map((_, i) => i + 1), tested, 2, { 'stroke-dasharray': '5 3' });
      code.textContent = answer.java;
      rows.placeholder = '1.5, -2, 0';
      const [lost] = answer.lost;
      const last = losses[losses.length - 1];
      panel.say(lost ? panel.word('lost', lost)
        : losses.length ? `${panel.word('told', state.epochs, text(last),
          text(100 * answer.accuracy[0], 3))} ${tested.length ? panel.word('tested',
          text(tested[tested.length - 1]), text(100 * answer.testAccuracy[0], 3)) : ''} ${speed}`
          : panel.word('before'));
      if (lost) panel.pause();
    };
  });
}
