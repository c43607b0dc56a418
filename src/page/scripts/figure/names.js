// Chapter 20: a machine that goes on with the beginning of a name, and where its heads look.
'use strict';

{
  const { figures, make } = nnbook;
  const { Chart, node, text } = figures;
  const LETTERS = '.abcdefghijklmnopqrstuvwxyz';
  const largest = (values) => [...values.keys()].sort((i, j) => values[j] - values[i]);

  figures.add('names', (panel) => {
    const chances = new Chart(panel, { height: 220, label: panel.word('picture') });
    const map = new Chart(panel, { height: 160, label: '' });
    chances.frame.style.flexBasis = '22rem';
    const start = panel.field('start');
    panel.slider('temperature', { min: 0.1, max: 2, step: 0.1, value: 1 });
    panel.hidden('seed', 0);
    const more = panel.button('more', () => panel.set({ seed: panel.state.seed + 1 }));
    panel.resetButton();
    start.addEventListener('keydown', ({ key }) => { if (key === 'Enter') more.click(); });
    const names = make('p', { class: 'names' });
    panel.live.append(names);
    let told = 0;

    const name = (letter) => (letter ? LETTERS[letter] : panel.word('end'));
    const percent = (share) => (share < 0.001 ? panel.word('tiny') : text(100 * share, 2));

    const drawChances = (answer) => {
      const order = largest(answer.chances);
      const most = Math.min(1, Math.ceil(5 * answer.chances[order[0]] + 0.2) / 5);
      chances.begin({ x: [-0.6, 26.6], y: [0, most], xTitle: panel.word('next'),
        yTitle: panel.word('chance'), xTicks: false });
      answer.chances.forEach((chance, letter) => {
        chances.bar(letter, 0, chance, 0.7, letter === order[0] ? 1 : 5);
        chances.below(letter, LETTERS[letter]);
      });
    };

    /** A row for each head: the darker a letter, the more the head takes from it. */
    const drawHeads = ({ read, attention, most }) => {
      const letters = [...`.${read}`];
      const heads = attention.length / letters.length;
      map.begin({ x: [0, most[0] + 1], y: [0, heads], bare: true,
        margin: { left: 62, right: 4, top: 4, bottom: 40 } });
      const looks = [];
      for (let head = 0; head < heads; head++) {
        const row = attention.slice(head * letters.length, (head + 1) * letters.length);
        row.forEach((share, i) => {
          const [x, y] = map.place(i, heads - head);
          const [right, low] = map.place(i + 1, heads - head - 1);
          map.add('rect', { x, y, width: right - x, height: low - y, class: 'look',
            style: `fill-opacity: ${share.toFixed(3)}` });
        });
        const [, middle] = map.place(0, heads - head - 0.5);
        map.svg.append(node('text', { class: 'tick', x: map.inner.x - 8,
          y: map.inner.y + middle + 4, 'text-anchor': 'end' }, panel.word('head', head)));
        const [target] = largest(row);
        looks.push(panel.word('looks', head, target ? letters[target] : panel.word('begin'),
          percent(row[target])));
      }
      letters.forEach((letter, i) => map.below(i + 0.5, letter));
      map.svg.append(node('text', { class: 'tick', 'text-anchor': 'middle',
        x: map.inner.x + map.inner.width / 2, y: map.tall - 6 }, panel.word('heads')));
      map.svg.setAttribute('aria-label', `${panel.word('map')} ${looks.join(' ')}`);
    };

    /** They are read aloud when they are asked for, and not again with each letter. */
    const showNames = (answer, seed) => {
      names.setAttribute('aria-live', seed === told ? 'off' : 'polite');
      told = seed;
      const all = answer.names ? answer.names.split(' ') : [];
      names.replaceChildren(...all.flatMap((each, i) => [i ? ', ' : '',
        answer.known[i] ? make('strong', {}, each) : each || '.']));
      if (all.length) {
        names.append(`. ${panel.word('known', answer.known.reduce((sum, one) => sum + one, 0))}`);
      }
    };

    panel.draw = (answer, { seed }) => {
      drawChances(answer);
      drawHeads(answer);
      showNames(answer, seed);
      const [first, second, third] = largest(answer.chances).flatMap((letter) =>
        [[name(letter), percent(answer.chances[letter])]]);
      const sentence = answer.read ? panel.word('told', answer.read, ...first, ...second, ...third)
        : panel.word('first', ...first, ...second, ...third);
      const odd = ['capitals', 'dropped', 'cut'].filter((kind) => answer[kind][0])
        .map((kind) => panel.word(kind, answer.read, answer.most[0]));
      panel.say([...odd, sentence].join(' '));
    };
  });
}
