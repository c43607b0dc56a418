// Chapter 15: a pad for digits, what the network reads in them, and where a change would matter.
'use strict';

{
  const { figures, make } = nnbook;
  const { Chart, text } = figures;
  const SIDE = 8;
  const MOST = 16;
  const SHOWN = 12;
  const BARE = { x: [0, SIDE], y: [0, SIDE], bare: true,
    margin: { left: 1, right: 1, top: 1, bottom: 1 } };
  const MAPS = ['saliency', 'times', 'occlusion'];
  const letter = (ink) => String.fromCharCode(97 + ink);
  const inkOf = (pixels, i) => pixels.charCodeAt(i) - 97;

  figures.add('digit', (panel) => {
    const pad = new Chart(panel, { height: 240, square: true, most: 240,
      label: panel.word('picture') });
    panel.stage.classList.add('dense');
    const chances = new Chart(panel, { height: 240, label: panel.word('chances') });
    const maps = MAPS.map((name) => {
      const map = new Chart(panel,
        { height: 150, square: true, most: 150, label: panel.word(name) });
      map.frame.style.flexBasis = '5.5rem';
      map.frame.append(make('p', { 'aria-hidden': 'true' }, panel.word(name)));
      return map;
    });
    panel.choice('image', [...Array(SHOWN).keys()].map(String).concat('own'), '1');
    panel.choice('pen', ['ink', 'paper']);
    panel.hidden('pixels', letter(0).repeat(SIDE * SIDE));
    panel.button('clear', () => panel.set(
      { image: 'own', pixels: letter(0).repeat(SIDE * SIDE) }));
    panel.resetButton();

    let cursor = [3, 3];
    let keys = false;

    /** A pen is wider than a pixel, so that its neighbors get some ink too. */
    const paint = (row, column) => {
      const before = panel.state.image === 'own' ? panel.state.pixels : panel.answer.pixels;
      const pixels = [...Array(SIDE * SIDE).keys()].map((i) => inkOf(before, i));
      const put = (r, c, ink) => {
        if (r < 0 || c < 0 || r >= SIDE || c >= SIDE) return;
        const i = SIDE * r + c;
        pixels[i] = panel.state.pen === 'ink' ? Math.max(pixels[i], ink) : 0;
      };
      put(row, column, MOST);
      if (panel.state.pen === 'ink') {
        [[-1, 0], [1, 0], [0, -1], [0, 1]].forEach(([r, c]) => put(row + r, column + c, MOST / 4));
      }
      panel.set({ image: 'own', pixels: pixels.map(letter).join('') });
    };

    pad.onDrag((x, y) => {
      const [row, column] = [Math.floor(SIDE - y), Math.floor(x)];
      if (row >= 0 && column >= 0 && row < SIDE && column < SIDE) paint(row, column);
    });
    pad.svg.style.touchAction = 'none';
    pad.frame.tabIndex = 0;
    pad.frame.setAttribute('role', 'application');
    pad.frame.setAttribute('aria-label', panel.word('pad'));
    pad.frame.addEventListener('keydown', (event) => {
      const way = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
      const [down, right] = way[event.key] ?? [0, 0];
      if (!way[event.key] && event.key !== ' ') return;
      event.preventDefault();
      keys = true;
      cursor = [Math.min(SIDE - 1, Math.max(0, cursor[0] + down)),
        Math.min(SIDE - 1, Math.max(0, cursor[1] + right))];
      if (event.key === ' ') paint(...cursor);
      else panel.redraw();
    });

    const cells = (chart, values, ...more) => {
      chart.begin(BARE);
      const { width, height } = chart.inner;
      chart.add('image', { ...chart.picture(values, ...more), width, height,
        class: 'cells' });
      chart.add('rect', { width, height, class: 'border' });
    };

    panel.draw = (answer) => {
      cells(pad, answer.ink, -1, 1, [7, 7], 0.9);
      if (keys) {
        const [left, top] = pad.place(cursor[1], SIDE - cursor[0]);
        pad.add('rect', { x: left, y: top, width: pad.inner.width / SIDE,
          height: pad.inner.height / SIDE, class: 'cursor' });
      }
      const [said] = answer.said;
      chances.begin({ x: [-0.6, 9.6], y: [0, 1], yTitle: panel.word('chance'), xTicks: false });
      answer.chances.forEach((chance, digit) => {
        chances.bar(digit, 0, chance, 0.7, digit === said ? 1 : 5);
        chances.below(digit, String(digit));
      });
      maps.forEach((map, i) => {
        const values = answer[MAPS[i]];
        const most = Math.max(...values.map(Math.abs), 1e-9);
        cells(map, values, -most, most, [1, 2]);
      });
      const second = [...answer.chances.keys()].filter((digit) => digit !== said)
        .reduce((best, digit) => (answer.chances[digit] > answer.chances[best] ? digit : best));
      panel.say(panel.word('told', said, text(100 * answer.chances[said], 3), second,
        text(100 * answer.chances[second], 2)));
    };
  });
}
