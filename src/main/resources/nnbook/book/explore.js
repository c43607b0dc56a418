// Figures to explore: the picture gives way to a plot by Plotly, loaded when first asked for.
// All files lie beside the page; without this script the picture stays.
'use strict';

(() => {
  const words = document.currentScript.dataset;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const scripts = {};
  const open = new Map();
  const MARKS = { square: '■', 'triangle-up': '▲', diamond: '◆', x: '✕', cross: '✚' };
  const DASHES = { dash: '7 4', dot: '3 2', dashdot: '10 3 2 3', longdash: '12 4', longdashdot: '14 3 2 3 2 3' };

  function load(src) {
    return scripts[src] ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = done;
      script.onerror = () => { delete scripts[src]; failed(new Error(src)); };
      document.head.append(script);
    });
  }

  function make(tag, className, text = '') {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function button(text, action) {
    const made = make('button', '', text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  // Names are HTML, as Plotly reads them.
  function plain(text) {
    return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;
  }

  // The colors of the page as it is now: custom properties mean nothing to Plotly.
  function color(value) {
    const probe = document.createElement('i');
    probe.style.color = value;
    document.body.append(probe);
    const now = getComputedStyle(probe).color;
    probe.remove();
    return now;
  }

  function colored(value) {
    if (Array.isArray(value)) return value;
    if (typeof value === 'string') return /^(var\(|currentColor)/.test(value) ? color(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, colored(part)]));
  }

  function axis(given, names) {
    const ticks = names.length
      ? { tickvals: names.map((_, i) => i), ticktext: names } : {};
    return { ...given, autorange: false, range: given.range.map(Number), automargin: true,
      gridcolor: color('var(--plot-grid)'), linecolor: color('var(--plot-ink, currentColor)'),
      zeroline: false, hoverformat: '.6~g', exponentformat: 'power', title: { text: given.title, standoff: 8 }, ...ticks };
  }

  function layout(plot, many) {
    const { xaxis, yaxis } = plot.layout;
    return { xaxis: axis(xaxis, plot.names.x), yaxis: axis(yaxis, plot.names.y),
      autosize: true, height: many ? 300 : 400, showlegend: false, hovermode: 'closest',
      margin: { l: 50, r: 12, t: plot.title ? 34 : 12, b: 44 }, uirevision: 'same',
      title: plot.title ? { text: plot.title, font: { size: 14 } } : undefined,
      hoverlabel: { bgcolor: color('var(--plot-paper)'), font: { color: color('currentColor') } },
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: { color: color('currentColor'), size: 13,
        family: getComputedStyle(document.documentElement).getPropertyValue('--sans') } };
  }

  function draw(view) {
    view.plots.forEach((plot, i) => {
      const data = plot.data.map((trace) => (
        { ...colored(trace), visible: !view.hidden.has(trace.name), showlegend: false,
          hovertemplate: `${trace.name && `${trace.name}<br>`}%{x}, %{y}<extra></extra>` }));
      Plotly.react(view.boxes[i], data, layout(plot, view.plots.length > 1),
        { displayModeBar: false, displaylogo: false, responsive: true, doubleClick: 'reset' });
    });
  }

  // ---- Series: buttons that hide and show ----

  function sample(trace) {
    const line = trace.type === 'scatter' && trace.mode.includes('lines');
    if (!line) {
      const mark = make('span', 'mark', trace.type === 'bar' ? '■' : MARKS[trace.marker.symbol] ?? '●');
      mark.style.color = trace.marker.color;
      return mark;
    }
    const box = make('span', 'mark');
    box.innerHTML = '<svg width="26" height="8"><path d="M0 4h26" stroke-width="2" fill="none"/></svg>';
    box.querySelector('path').style.stroke = trace.line.color;
    box.querySelector('path').setAttribute('stroke-dasharray', DASHES[trace.line.dash] ?? '');
    box.setAttribute('aria-hidden', 'true');
    return box;
  }

  function series(view) {
    const named = new Map();
    for (const trace of view.plots.flatMap((plot) => plot.data)) {
      if (trace.name && trace.showlegend !== false && !named.has(trace.name)) named.set(trace.name, trace);
    }
    const list = make('div', 'series');
    list.setAttribute('role', 'group');
    list.setAttribute('aria-label', words.series);
    for (const [name, trace] of named) {
      const toggle = button(plain(name), () => {
        if (!view.hidden.delete(name)) view.hidden.add(name);
        toggle.setAttribute('aria-pressed', String(!view.hidden.has(name)));
        draw(view);
      });
      toggle.setAttribute('aria-pressed', 'true');
      toggle.prepend(sample(trace));
      list.append(toggle);
    }
    return list;
  }

  // ---- Zoom ----

  function zoom(view, factor) {
    view.plots.forEach((plot, i) => {
      const change = {};
      for (const name of ['xaxis', 'yaxis']) {
        const whole = plot.layout[name].range.map(Number);
        const [a, b] = view.boxes[i].layout[name].range.map(Number);
        const middle = (a + b) / 2;
        change[`${name}.range`] = factor ? [middle + (a - middle) * factor, middle + (b - middle) * factor] : whole;
      }
      Plotly.relayout(view.boxes[i], change);
    });
  }

  // ---- Keys: left and right walk along a series, up and down to the next one ----

  function walk(view, box) {
    let curve = -1;
    let point = 0;
    const traces = () => box.data.map((trace, i) => ({ trace, i }))
      .filter(({ trace }) => trace.visible && trace.name);
    const exists = (k) => box.data[curve].x[k] !== undefined && Number.isFinite(Number(box.data[curve].x[k]))
      && Number.isFinite(Number(box.data[curve].y[k]));
    box.addEventListener('keydown', (event) => {
      const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
      const all = traces();
      if (!steps || !all.length || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const at = all.findIndex(({ i }) => i === curve);
      if (at < 0) { curve = all[0].i; point = -1; }
      else curve = all[(at + steps[0] + all.length) % all.length].i;
      const count = box.data[curve].x.length;
      const step = at < 0 ? 1 : steps[1];
      point = Math.min(point, count - 1);
      let next = point + step;
      while (next >= 0 && next < count && !exists(next)) next += step || 1;
      if (!(next >= 0 && next < count)) return;
      point = next;
      Plotly.Fx.hover(box, [{ curveNumber: curve, pointNumber: point }]);
      const { name, x, y } = box.data[curve];
      view.status.textContent = `${plain(name)}: ${Number(x[point])}, ${Number(y[point])}`;
    });
  }

  // ---- Opening and closing ----

  function show(figure) {
    const plots = window.nnbookFigures[figure.dataset.name];
    const view = { plots, hidden: new Set(), panel: make('div', 'explorer'), status: make('p', 'status') };
    view.status.setAttribute('role', 'status');
    view.boxes = plots.map((plot) => {
      const box = make('div', 'plotly');
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', `${plot.title} ${words.keys}`.trim());
      return box;
    });
    const tools = make('div', 'tools');
    tools.append(button(words.in, () => zoom(view, 0.5)), button(words.out, () => zoom(view, 2)),
      button(words.all, () => zoom(view, 0)));
    const boxes = make('div', 'boxes');
    boxes.append(...view.boxes);
    view.panel.append(series(view), boxes, tools, view.status);
    figure.prepend(view.panel);
    figure.classList.add('exploring');
    draw(view);
    view.boxes.forEach((box) => walk(view, box));
    open.set(figure, view);
    view.panel.scrollIntoView({ block: 'nearest', behavior: still.matches ? 'auto' : 'smooth' });
  }

  function hide(figure) {
    open.get(figure).boxes.forEach((box) => Plotly.purge(box));
    open.get(figure).panel.remove();
    open.delete(figure);
    figure.classList.remove('exploring');
  }

  for (const figure of document.querySelectorAll('figure[data-explore]')) {
    const toggle = button(words.open, async () => {
      if (open.has(figure)) {
        hide(figure);
      } else {
        try {
          await Promise.all([load('plotly.js'), load(figure.dataset.explore)]);
          if (!open.has(figure)) show(figure);
        } catch (error) {
          toggle.after(make('span', 'failed', ` ${words.failed}`));
          return;
        }
      }
      toggle.textContent = open.has(figure) ? words.back : words.open;
      toggle.setAttribute('aria-expanded', String(open.has(figure)));
    });
    toggle.className = 'explore';
    toggle.setAttribute('aria-expanded', 'false');
    figure.querySelector('figcaption').append(' ', toggle);
  }

  const redraw = () => open.forEach(draw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
})();
