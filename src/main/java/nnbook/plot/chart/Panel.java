package nnbook.plot.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;

/** Draws one plot into a rectangle; the margins follow the widths of the texts. */
final class Panel {
  private final PlotSpec spec;
  private final Svg svg;
  private final Area outer;

  Panel(PlotSpec spec, Svg svg, Area outer) {
    this.spec = spec;
    this.svg = svg;
    this.outer = outer;
  }

  /** Draws the plot with these labels; an empty one takes no room. */
  void draw(Label xLabel, Label yLabel) {
    Scale xData = spec.x.scale(spec.xDomain(), 0, 1);
    boolean turned = areTurned(spec.names(), outer.width());
    double names = turned ? Frame.turned(spec.names()) : 0;
    double bottom = outer.bottom() - Frame.below(xLabel) - names;
    Scale yData = spec.y.scale(spec.yDomain(xData), bottom, outer.top());
    List<Tick> yTicks = spec.yTicks(yData, (int) Math.max(2, yData.length() / 42));
    double left = outer.left() + Frame.beside(yLabel, yTicks);
    List<Tick> xTicks = xTicks(xData, left);
    double right = outer.right() - Math.max(12, last(xTicks) / 2 + 2);
    Area area = fit(new Area(left, outer.top(), right, bottom), xData, yData);
    Scale x = xData.between(area.left(), area.right());
    Scale y = yData.between(area.bottom(), area.top());
    Frame frame = new Frame(svg, area, x, y, xTicks, yTicks, turned);
    draw(new Canvas(svg, area, x, y), frame, xLabel, yLabel);
  }

  private void draw(Canvas canvas, Frame frame, Label xLabel, Label yLabel) {
    layers(0, 1).forEach(layer -> layer.draw(canvas));
    frame.grid();
    layers(2, 4).forEach(layer -> layer.draw(canvas));
    frame.axes();
    frame.labels(xLabel, yLabel);
  }

  private Stream<ChartLayer> layers(int from, int to) {
    return spec.layers.stream()
        .filter(layer -> layer.depth() >= from && layer.depth() <= to)
        .sorted(Comparator.comparingInt(ChartLayer::depth));
  }

  /** Names are never left out; where they have no room beside each other, they are turned. */
  static boolean areTurned(List<Tick> names, double width) {
    double step = (width - 70) / Math.max(1, names.size());
    return !names.isEmpty() && Frame.widest(names) + 6 > step;
  }

  /** Takes as many ticks as have room beside each other. */
  private List<Tick> xTicks(Scale x, double left) {
    double width = outer.right() - 12 - left;
    for (int most = 8; most > 2; most--) {
      List<Tick> ticks = spec.xTicks(x, most);
      if (fit(ticks, width)) {
        return ticks;
      }
    }
    List<Tick> few = spec.xTicks(x, 2);
    for (int every = 2; !fit(few, width) && spec.names().isEmpty(); every++) {
      few = Ticks.thinned(spec.xTicks(x, 2), every);
    }
    return few;
  }

  private static boolean fit(List<Tick> ticks, double width) {
    long labels = ticks.stream().filter(t -> !t.isMinor()).count();
    return labels < 2 || labels * (Frame.widest(ticks) + 14) <= width + 14;
  }

  private static double last(List<Tick> ticks) {
    return ticks.isEmpty() ? 0 : ticks.get(ticks.size() - 1).label().width(Svg.FONT);
  }

  /** Returns the middle part of {@code area} in which both units have the same length. */
  private Area fit(Area area, Scale x, Scale y) {
    if (!spec.isEqual()) {
      return area;
    }
    double unit = Math.min(area.width() / (x.hi() - x.lo()), area.height() / (y.hi() - y.lo()));
    double dx = (area.width() - unit * (x.hi() - x.lo())) / 2;
    double dy = (area.height() - unit * (y.hi() - y.lo())) / 2;
    return new Area(area.left() + dx, area.top() + dy, area.right() - dx, area.bottom() - dy);
  }
}
