// Drawing for figures: axes, lines and points in the colors of the book, each time anew.
'use strict';

{
  const { text } = nnbook.figures;
  const SVG = 'http://www.w3.org/2000/svg';
  const MARGIN = { left: 48, right: 18, top: 12, bottom: 40 };

  const PHONE = matchMedia('(max-width: 40rem)');
  const LOWER = 0.7;

  const node = (tag, attributes, ...children) => {
    const element = document.createElementNS(SVG, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  /** Round numbers between two ends, about `count` of them. */
  const ticks = ([low, high], count) => {
    const rough = (high - low) / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
    const found = [];
    for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
      found.push(Number((k * step).toPrecision(12)));
    }
    return found;
  };

  class Chart {
    /** `height` in pixels, at most the width if it is `square`; `label` for who cannot see it. */
    constructor(panel, { height = 260, label, square = false, most = Infinity }) {
      this.height = height;
      this.square = square;
      this.most = most;
      this.svg = node('svg', { role: 'img', 'aria-label': label });
      this.frame = nnbook.make('div', { class: 'chart' }, this.svg);
      panel.stage.append(this.frame);
    }

    /** An empty picture between the ends of two axes, which a `bare` one does not show. */
    begin({ x, y, xTitle = '', yTitle = '', margin = MARGIN, bare = false, xTicks = true }) {
      const part = PHONE.matches ? LOWER : 1;
      const widest = this.most * (this.square ? part : 1);
      if (widest < Infinity) this.frame.style.maxWidth = `${widest}px`;
      const width = Math.max(this.frame.clientWidth, 120);
      const most = Math.round(this.height * part);
      const height = this.square ? Math.min(width, most) : most;
      Object.assign(this, { width, tall: height, margin, x, y });
      this.svg.replaceChildren();
      this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      this.svg.setAttribute('height', height);
      const inner = { x: margin.left, y: margin.top, width: width - margin.left - margin.right,
        height: height - margin.top - margin.bottom };
      this.inner = inner;
      this.plot = node('svg', { ...inner, overflow: 'hidden' });
      if (bare) {
        this.svg.append(this.plot);
        return this;
      }
      const grid = node('g', { class: 'grid' });
      const words = node('g', { class: 'words' });
      for (const value of xTicks ? ticks(x, width < 420 ? 4 : 8) : []) {
        const [at] = this.place(value, y[0]);
        grid.append(node('line', { x1: at, x2: at, y1: 0, y2: inner.height }));
        words.append(node('text', { x: at + inner.x, y: inner.y + inner.height + 16,
          'text-anchor': 'middle' }, text(value)));
      }
      for (const value of ticks(y, Math.min(5, inner.height / 22))) {
        const [, at] = this.place(x[0], value);
        grid.append(node('line', { y1: at, y2: at, x1: 0, x2: inner.width }));
        words.append(node('text', { x: inner.x - 6, y: at + inner.y + 4, 'text-anchor': 'end' },
          text(value)));
      }
      words.append(
        node('text', { x: inner.x + inner.width / 2, y: height - 6, 'text-anchor': 'middle' },
          xTitle),
        node('text', { transform: `translate(13 ${inner.y + inner.height / 2}) rotate(-90)`,
          'text-anchor': 'middle' }, yTitle));
      this.plot.append(grid);
      this.svg.append(words, this.plot);
      return this;
    }

    /** Where a point of the axes lies in the picture. */
    place(x, y) {
      const { inner } = this;
      const far = (value) => Math.max(-1e5, Math.min(1e5, value)); // beyond what a picture can hold
      return [
        far((x - this.x[0]) / (this.x[1] - this.x[0]) * inner.width),
        far((this.y[1] - y) / (this.y[1] - this.y[0]) * inner.height)];
    }

    add(tag, attributes, ...children) {
      const made = node(tag, attributes, ...children);
      this.plot.append(made);
      return made;
    }

    line(xs, ys, color = 1, more = {}) {
      const points = [...xs].map((x, i) => this.place(x, ys[i]).map((v) => v.toFixed(1)).join())
        .join(' ');
      return this.add('polyline', { points, class: 'line', style: `stroke: var(--plot-${color})`,
        ...more });
    }

    points(xs, ys, color = 1, radius = 3.5) {
      [...xs].forEach((x, i) => {
        const [cx, cy] = this.place(x, ys[i]);
        this.add('circle', { cx, cy, r: radius, style: `fill: var(--plot-${color})` });
      });
    }

    /**
     * Points of class 0 are round, those of class 1 square: color is not all that tells them.
     * Those that a network does not learn from are hollow.
     */
    marks(xs, ys, kind, times = 1, hollow = false) {
      xs.forEach((x, i) => {
        const [cx, cy] = this.place(x, ys[i]);
        const color = `var(--plot-${kind ? 2 : 1})`;
        const style = hollow
          ? `fill: var(--paper); stroke: ${color}; stroke-width: 1.6` : `fill: ${color}`;
        if (kind) {
          const side = 6 * times;
          this.add('rect', { x: cx - side / 2, y: cy - side / 2, width: side, height: side,
            class: 'mark', style });
        } else {
          this.add('circle', { cx, cy, r: 3.4 * times, class: 'mark', style });
        }
      });
    }

    /** A unit as a small picture of what it says all over the plane, or as a word. */
    tile(x, y, side, picture, word) {
      const [cx, cy] = this.place(x, y);
      const square = { x: cx - side / 2, y: cy - side / 2, width: side, height: side };
      this.add('rect', { ...square, class: 'node' });
      if (picture) this.add('image', { ...picture, ...square });
      else this.add('text', { x: cx, y: cy + 4, 'text-anchor': 'middle' }, word);
    }

    /** What a reader may take hold of. */
    handle(x, y, color = 2) {
      const [cx, cy] = this.place(x, y);
      this.add('circle', { cx, cy, r: 9, class: 'handle', style: `fill: var(--plot-${color})` });
    }

    arrow(from, to, color) {
      const [x1, y1] = this.place(...from);
      const [x2, y2] = this.place(...to);
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
      const side = (sign) => `${x2 - 10 * ux + sign * 5 * uy},${y2 - 10 * uy - sign * 5 * ux}`;
      const style = `stroke: var(--plot-${color})`;
      this.add('line', { x1, y1, x2, y2, class: 'line', style });
      this.add('polyline', { points: `${side(1)} ${x2},${y2} ${side(-1)}`, class: 'line', style });
    }

    /** A shaded strip over the whole height. */
    band(from, to) {
      const [left] = this.place(from, 0);
      const [right] = this.place(to, 0);
      this.add('rect', { x: left, y: 0, width: right - left, height: this.inner.height,
        class: 'band' });
    }

    bar(x, from, to, width, color) {
      const [left, high] = this.place(x - width / 2, Math.max(from, to));
      const [right, low] = this.place(x + width / 2, Math.min(from, to));
      this.add('rect', { x: left, y: high, width: right - left, height: Math.max(low - high, 1),
        style: `fill: var(--plot-${color})` });
    }

    /** A picture of values in a square of cells, between two colors of the book. */
    picture(values, low, high, colors = [1, 2], strength = 0.5) {
      const side = Math.sqrt(values.length);
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      const context = canvas.getContext('2d');
      const image = context.createImageData(side, side);
      const [one, other] = colors.map((color) => this.rgb(`--plot-${color}`));
      const paper = this.rgb('--paper');
      values.forEach((value, i) => {
        const share = Math.max(-1, Math.min(1, (value - low) / (high - low) * 2 - 1)) || 0;
        const to = share < 0 ? one : other;
        for (let k = 0; k < 3; k++) {
          image.data[4 * i + k] = paper[k] + (to[k] - paper[k]) * Math.abs(share) * strength;
        }
        image.data[4 * i + 3] = 255;
      });
      context.putImageData(image, 0, 0);
      return { href: canvas.toDataURL(), preserveAspectRatio: 'none' };
    }

    /** Behind all else, values all over the axes. */
    map(values, low, high) {
      const { width, height } = this.inner;
      this.plot.prepend(node('image', { ...this.picture(values, low, high), width, height }));
    }

    /** A color of the book as it is now, in light or dark. */
    rgb(name) {
      this.frame.style.color = `var(${name})`;
      const found = getComputedStyle(this.frame).color;
      this.frame.style.color = '';
      return found.match(/[\d.]+/g).slice(0, 3).map(Number);
    }

    ellipse(x, y, rx, ry) {
      const [cx, cy] = this.place(x, y);
      const [right, top] = this.place(x + rx, y + ry);
      this.add('ellipse', { cx, cy, rx: right - cx, ry: cy - top, class: 'level' });
    }

    /** A word under the lower axis. */
    below(x, content) {
      const [left] = this.place(x, 0);
      this.svg.append(node('text', { x: left + this.inner.x, class: 'tick',
        y: this.inner.y + this.inner.height + 16, 'text-anchor': 'middle' }, content));
    }

    node(x, y, r, kind) {
      const [cx, cy] = this.place(x, y);
      this.add('circle', { cx, cy, r, class: `node ${kind}` });
    }

    /** A word on a patch of paper, so that no line crosses it. */
    label(x, y, content, kind, down) {
      const [left, top] = this.place(x, y);
      const words = this.add('text', { x: left, y: top + down, class: `label ${kind}`,
        'text-anchor': 'middle' }, content);
      return words;
    }

    words(x, y, content, more = {}) {
      const [left, top] = this.place(x, y);
      return this.add('text', { x: left, y: top, ...more }, content);
    }

    /** Where on the axes a pointer is. */
    at(event) {
      const box = this.svg.getBoundingClientRect();
      const scale = this.width / box.width;
      const { inner, x, y } = this;
      const across = ((event.clientX - box.left) * scale - inner.x) / inner.width;
      const up = 1 - ((event.clientY - box.top) * scale - inner.y) / inner.height;
      return [x[0] + across * (x[1] - x[0]), y[0] + up * (y[1] - y[0])];
    }

    /** While a pointer drags, calls `move` with its place, and whether it is the first. */
    onDrag(move) {
      this.svg.classList.add('draggable');
      this.svg.addEventListener('pointerdown', (event) => {
        this.svg.setPointerCapture(event.pointerId);
        move(...this.at(event), true);
      });
      this.svg.addEventListener('pointermove', (event) => {
        if (this.svg.hasPointerCapture(event.pointerId)) move(...this.at(event), false);
      });
    }
  }

  Object.assign(nnbook.figures, { Chart, node });
}
