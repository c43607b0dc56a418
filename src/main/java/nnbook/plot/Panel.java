package nnbook.plot;

import java.util.List;

/** Draws one plot into a rectangle: axes, layers, labels; margins follow the widths of the texts. */
final class Panel {
  private static final double TICK = 5;
  private static final double LINE = 17;

  private final Plot plot;
  private final Svg svg;
  private final Area outer;

  Panel(Plot plot, Svg svg, Area outer) {
    this.plot = plot;
    this.svg = svg;
    this.outer = outer;
  }

  void draw(String xLabel, String yLabel, double top) {
    Range xs = new Range(plot.xAxis().log());
    plot.layers().forEach(layer -> layer.extendX(xs));
    Scale xData = plot.xAxis().scale(plot.xDomain(xs), 0, 1);
    Range ys = new Range(plot.yAxis().log());
    plot.layers().forEach(layer -> layer.extendY(ys, xData));
    double bottom = outer.bottom() - 6 - LINE - (xLabel.isEmpty() ? 0 : LINE + 2);
    Scale y = plot.yAxis().scale(ys, bottom, top);
    List<Tick> yTicks = Ticks.of(y, (int) Math.max(2, y.length() / 42));
    double left = outer.left() + (yLabel.isEmpty() ? 4 : LINE + 6) + widest(yTicks) + TICK + 4;
    List<Tick> xTicks = xTicks(xData, left);
    double right = outer.right() - Math.max(12, last(xTicks) / 2 + 2);
    Scale x = new Scale(xData.lo(), xData.hi(), xData.log(), left, right);
    Area area = new Area(left, top, right, bottom);
    grid(area, x, y, xTicks, yTicks);
    Canvas canvas = new Canvas(svg, area, x, y);
    plot.layers().forEach(layer -> layer.draw(canvas));
    frame(area, x, y, xTicks, yTicks);
    labels(area, xLabel, yLabel);
  }

  /** Takes as many ticks as have room beside each other. */
  private List<Tick> xTicks(Scale x, double left) {
    double width = outer.right() - 12 - left;
    for (int most = 8; most > 2; most--) {
      List<Tick> ticks = Ticks.of(x, most);
      long labels = ticks.stream().filter(t -> !t.isMinor()).count();
      if (labels * (widest(ticks) + 14) <= width + 14) {
        return ticks;
      }
    }
    return Ticks.of(x, 2);
  }

  private static double widest(List<Tick> ticks) {
    return ticks.stream().mapToDouble(t -> t.label().width(Svg.FONT)).max().orElse(0);
  }

  private static double last(List<Tick> ticks) {
    return ticks.isEmpty() ? 0 : ticks.get(ticks.size() - 1).label().width(Svg.FONT);
  }

  private void grid(Area area, Scale x, Scale y, List<Tick> xTicks, List<Tick> yTicks) {
    StringBuilder path = new StringBuilder();
    for (Tick tick : xTicks) {
      if (!tick.isMinor()) {
        path.append('M').append(Pen.point(x.at(tick.value()), area.top()));
        path.append('V').append(Svg.number(area.bottom()));
      }
    }
    for (Tick tick : yTicks) {
      if (!tick.isMinor()) {
        path.append('M').append(Pen.point(area.left(), y.at(tick.value())));
        path.append('H').append(Svg.number(area.right()));
      }
    }
    svg.leaf("path", "class", "plot-grid", "d", path, "stroke", Palette.GRID);
  }

  private void frame(Area area, Scale x, Scale y, List<Tick> xTicks, List<Tick> yTicks) {
    StringBuilder path = new StringBuilder("M" + Pen.point(area.left(), area.top()));
    path.append("V" + Svg.number(area.bottom()) + "H" + Svg.number(area.right()));
    for (Tick tick : xTicks) {
      path.append("M" + Pen.point(x.at(tick.value()), area.bottom()));
      path.append("v" + Svg.number(tick.isMinor() ? TICK / 2 : TICK));
    }
    for (Tick tick : yTicks) {
      path.append("M" + Pen.point(area.left(), y.at(tick.value())));
      path.append("h" + Svg.number(-(tick.isMinor() ? TICK / 2 : TICK)));
    }
    svg.leaf("path", "class", "plot-axes", "d", path, "fill", "none", "stroke", Palette.INK);
    for (Tick tick : xTicks) {
      svg.text(tick.label(), x.at(tick.value()), area.bottom() + LINE, "middle");
    }
    for (Tick tick : yTicks) {
      svg.text(tick.label(), area.left() - TICK - 4, y.at(tick.value()) + 4.5, "end");
    }
  }

  private void labels(Area area, String xLabel, String yLabel) {
    double middle = (area.left() + area.right()) / 2;
    svg.text(Label.of(xLabel), middle, outer.bottom() - 7, "middle");
    double x = outer.left() + 14;
    double y = (area.top() + area.bottom()) / 2;
    String turn = "rotate(-90 " + Pen.point(x, y) + ")";
    svg.text(Label.of(yLabel), x, y, "middle", "transform", turn);
  }
}
