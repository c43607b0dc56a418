package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.List;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;

/** What a plot shows and how large it is; {@link Chart} fills it in. */
public final class PlotSpec {
  final List<ChartLayer> layers = new ArrayList<>();
  Axis x = Axis.DEFAULT;
  Axis y = Axis.DEFAULT;
  List<String> categories = List.of();
  List<String> yCategories = List.of();
  double width = 560;
  double height = 360;
  boolean equal;

  /** Returns the picture for a narrow screen: higher, since it cannot be wider. */
  String narrow(FigureWords words) {
    if (width <= Svg.NARROW) {
      return svg(width, height, words);
    }
    double ratio = isEqual() || width - height < 60 ? height / width : 0.75;
    double legend = new Legend(keys(), Svg.NARROW - 24).height();
    double names = Panel.areTurned(names(), Svg.NARROW) ? Frame.turned(names()) : 0;
    double high = Math.rint(Svg.NARROW * ratio + legend + names);
    return svg(Svg.NARROW, high, words);
  }

  String svg(double width, double height, FigureWords words) {
    Svg svg = new Svg();
    Legend legend = new Legend(keys(), width - 24);
    legend.draw(svg, 12, 4);
    Area outer = new Area(0, 12 + legend.height(), width, height);
    new Panel(this, svg, outer).draw(Label.of(x.label()), Label.of(y.label()));
    return svg.document(width, height, words);
  }

  /** Returns the ticks of the x axis: the categories, or about {@code most} places. */
  List<Tick> xTicks(Scale xData, int most) {
    return categories.isEmpty() ? x.ticks(xData, most) : named(categories);
  }

  /** Returns the ticks of the x axis that are names, or nothing. */
  List<Tick> names() {
    return named(categories);
  }

  /** Returns the ticks of the y axis: the categories, or about {@code most} places. */
  List<Tick> yTicks(Scale yData, int most) {
    return yCategories.isEmpty() ? y.ticks(yData, most) : named(yCategories);
  }

  private static List<Tick> named(List<String> names) {
    List<Tick> ticks = new ArrayList<>();
    for (String name : names) {
      ticks.add(new Tick(ticks.size(), Label.of(name)));
    }
    return ticks;
  }

  public String xLabel() {
    return x.label();
  }

  public String yLabel() {
    return y.label();
  }

  /** Returns the names at x = 0, 1, 2, …, or nothing. */
  public List<String> xNames() {
    return categories;
  }

  /** Returns the names at y = 0, 1, 2, …, or nothing. */
  public List<String> yNames() {
    return yCategories;
  }

  /** Returns the ends of the x axis, on a length of 1. */
  public Scale xScale() {
    return x.scale(xDomain(), 0, 1);
  }

  /** Returns the ends of the y axis, on a length of 1. */
  public Scale yScale() {
    return y.scale(yDomain(xScale()), 0, 1);
  }

  /** Returns the numbers of all layers. */
  public List<Series> series() {
    Scale xData = xScale();
    Scale yData = yScale();
    return layers.stream().flatMap(layer -> layer.series(xData, yData).stream()).toList();
  }

  List<LegendEntry> keys() {
    return layers.stream().flatMap(layer -> layer.keys().stream()).toList();
  }

  boolean isEqual() {
    return equal && !x.log() && !y.log();
  }

  /** Functions alone are shown from −5 to 5. */
  Range xDomain() {
    Range data = new Range(x.log());
    layers.forEach(layer -> layer.extendX(data));
    boolean functions = data.isEmpty() && layers.stream().anyMatch(FunctionLayer.class::isInstance);
    return functions ? data.include(x.log() ? 0.1 : -5, 5) : data;
  }

  Range yDomain(Scale xData) {
    Range data = new Range(y.log());
    layers.forEach(layer -> layer.extendY(data, xData));
    return data;
  }
}
