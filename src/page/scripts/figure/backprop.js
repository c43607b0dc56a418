// Chapter 6: one example forward and backward through the 2-2-2 network, number by number.
'use strict';

{
  const { figures } = nnbook;
  const { Chart, text } = figures;

  /** What is computed in which step: the nodes and edges that it lights up. */
  const STEPS = [
    { kind: 'input' },
    { kind: 'forward', layer: 1, to: 0 }, { kind: 'forward', layer: 1, to: 1 },
    { kind: 'forward', layer: 2, to: 0 }, { kind: 'forward', layer: 2, to: 1 },
    { kind: 'loss' },
    { kind: 'deltaOut', layer: 2, to: 0 }, { kind: 'deltaOut', layer: 2, to: 1 },
    { kind: 'slopes', layer: 2, to: 0 }, { kind: 'slopes', layer: 2, to: 1 },
    { kind: 'deltaHidden', layer: 1, to: 0 }, { kind: 'deltaHidden', layer: 1, to: 1 },
    { kind: 'slopes', layer: 1, to: 0 }, { kind: 'slopes', layer: 1, to: 1 },
    { kind: 'update' },
  ];
  const AT = [0.1, 0.5, 0.9];
  const UP = [0.84, 0.26];

  /** Which edges a step uses. */
  const uses = ({ kind, layer, to }, edge) => {
    if (kind === 'update') return true;
    if (kind === 'deltaHidden') return edge.layer === 2 && edge.from === to;
    return ['forward', 'slopes'].includes(kind) && edge.layer === layer && edge.to === to;
  };

  figures.add('backprop', (panel) => {
    const chart = new Chart(panel, { height: 270, label: panel.word('picture') });
    panel.stage.classList.add('column');
    const line = nnbook.make('p', { class: 'formula' });
    panel.stage.append(line);
    panel.slider('step', { min: 0, max: STEPS.length - 1, step: 1, value: 0 });
    panel.slider('x1', { min: -1, max: 1, step: 0.01, value: 0.05 });
    panel.slider('x2', { min: -1, max: 1, step: 0.01, value: 0.1 });
    panel.slider('rate', { min: 0.5, max: 20, step: 0.5, value: 0.5 });
    panel.button('back', () => move(-1));
    panel.button('forward', () => move(1));
    panel.playButton('step', STEPS.length - 1, 0.6);
    panel.resetButton();
    const move = (by) => {
      panel.pause();
      panel.set({ step: Math.max(0, Math.min(STEPS.length - 1, panel.state.step + by)) });
    };

    panel.draw = (answer, { step }) => {
      const now = STEPS[step];
      const done = (wanted) => STEPS.findIndex((own) => Object.entries(wanted)
        .every(([name, value]) => own[name] === value)) <= step;
      const updated = now.kind === 'update';
      chart.begin({ x: [0, 1], y: [0, 1], bare: true,
        margin: { left: 4, right: 4, top: 4, bottom: 4 } });
      const narrow = chart.width < 480;
      const digits = narrow ? 3 : 4;
      for (const layer of [1, 2]) {
        for (const to of [0, 1]) {
          for (const from of [0, 1]) {
            const index = 2 * to + from;
            const lit = uses(now, { layer, from, to });
            const back = step > 5;
            chart.line([AT[layer - 1], AT[layer]], [UP[from], UP[to]], lit ? (back ? 2 : 1) : 7,
              { class: lit ? 'line strong' : 'line faint' });
            const along = 0.3;
            const x = AT[layer - 1] + along * (AT[layer] - AT[layer - 1]);
            const y = UP[from] + along * (UP[to] - UP[from]);
            const weight = (updated ? answer[`new${layer}`] : answer[`w${layer}`])[index];
            chart.label(x, y, text(weight, digits), `weight${lit ? ' lit' : ''}`, -3);
            if (done({ kind: 'slopes', layer, to }) && !updated) {
              chart.label(x, y, text(answer[`grad${layer}`][index], 3), 'slope', 12);
            }
          }
        }
      }
      const ring = (x, y, lit, back) => chart.node(x, y, narrow ? 21 : 26,
        lit ? `lit ${back ? 'back' : ''}` : '');
      [0, 1].forEach((j) => {
        ring(AT[0], UP[j], now.kind === 'input');
        chart.label(AT[0], UP[j], text(answer.x[j], digits), 'value', 4);
        [1, 2].forEach((layer) => {
          const lit = now.layer === layer && now.to === j;
          ring(AT[layer], UP[j], lit || (now.kind === 'loss' && layer === 2), step > 5);
          if (done({ kind: 'forward', layer, to: j })) {
            chart.label(AT[layer], UP[j], text(answer[`a${layer}`][j], digits), 'value', 4);
          }
          if (done({ kind: layer === 2 ? 'deltaOut' : 'deltaHidden', layer, to: j })) {
            chart.label(AT[layer], UP[j], `δ ${text(answer[`delta${layer}`][j], 3)}`, 'slope',
              narrow ? 36 : 42);
          }
        });
      });
      line.textContent = step === 0 ? ' ' : updated ? panel.word('after', text(answer.loss[0], 6),
        text(answer.loss[1], 6)) : answer[`line${step - 1}`];
      panel.say(panel.word(`does.${now.kind}`, now.to + 1, now.layer));
    };
  });
}
