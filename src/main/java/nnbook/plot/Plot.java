package nnbook.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nnbook.platform.Messages;
import tech.tablesaw.api.NumericColumn;

/**
 * A plot of lines, points, bars and functions. Each call adds something and returns the same plot:
 *
 * <pre>
 * new Plot("The sigmoid squeezes every number into (0, 1).")
 *     .x("z", -6, 6)
 *     .y("a")
 *     .function("sigmoid", new Sigmoid()::value)
 * </pre>
 *
 * <p>Axes without ends take them from the data. Values that are NaN or infinite, and on a
 * logarithmic axis those that are not positive, are left out and break a line. Labels may hold
 * {@code w_ji} and {@code 10^-3}. Errors: IllegalArgumentException, for example {@code Plot.line: x
 * has 3 values, y has 4}.
 */
public final class Plot extends Axes<Plot> implements Figure {
  private static final Messages MESSAGES = Messages.of("plot");

  private final String caption;
  private final Styles styles = new Styles();
  private final Bars bars = new Bars(0.8);
  private final Dodge dodge = new Dodge();
  private String description = "";
  private boolean explorable;
  private DoubleBinaryOperator plane = (x, y) -> Double.NaN;

  /** Begins a plot whose caption states in one sentence what one sees. */
  public Plot(String caption) {
    this.caption = caption;
  }

  @Override
  Plot self() {
    return this;
  }

  /** Tells the picture in words for one who cannot see it. */
  public Plot describe(String text) {
    description = text;
    return this;
  }

  /** Gives the next series the look that belongs to what it shows. */
  public Plot as(Look look) {
    styles.next(look);
    return this;
  }

  /** Lets the reader zoom, hide series and read values, where the figure is shown on a page. */
  public Plot explore() {
    explorable = true;
    return this;
  }

  /** Adds a table of numbers, a dark cell for a great one; the first row is on top. */
  public Plot cells(double[][] values, String[] rows, String[] columns) {
    Style style = styles.points();
    return cells(values, rows, columns, style, style);
  }

  /** Adds how often each class (row) was taken for each class (column), the mistakes apart. */
  Plot confusion(double[][] counts, String[] classes) {
    Style right = styles.points();
    return x(MESSAGES.get("confusion.predicted")).y(MESSAGES.get("confusion.actual"))
        .cells(counts, classes, classes, right, styles.points());
  }

  private Plot cells(
      double[][] values, String[] rows, String[] columns, Style style, Style beside) {
    if (values.length != rows.length || values.length == 0 || values[0].length != columns.length) {
      throw new IllegalArgumentException("Plot.cells: needs a name for each row and each column");
    }
    List<String> upwards = new ArrayList<>(List.of(rows));
    Collections.reverse(upwards);
    sheet.layers.add(new CellsLayer(values, style, beside));
    return xNames(columns).yNames(upwards.toArray(String[]::new));
  }

  /** Adds a line through the points (xs[i], ys[i]). */
  public Plot line(String name, double[] xs, double[] ys) {
    Points p = Points.of("Plot.line", xs, ys);
    sheet.layers.add(new LineLayer(name, p.xs(), p.ys(), styles.line()));
    return this;
  }

  /** Adds a line through the points of two columns; missing values break it. */
  public Plot line(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return line(name, Points.values(xs), Points.values(ys));
  }

  /** Adds a walk through the points in their order, an open ring at its start. */
  public Plot path(String name, double[] xs, double[] ys) {
    Points p = Points.of("Plot.path", xs, ys);
    sheet.layers.add(new PathLayer(name, p.xs(), p.ys(), styles.path()));
    return this;
  }

  /** Adds a marker at each (xs[i], ys[i]). */
  public Plot points(String name, double[] xs, double[] ys) {
    Points p = Points.of("Plot.points", xs, ys);
    sheet.layers.add(new PointsLayer(name, p.xs(), p.ys(), styles.points()));
    return this;
  }

  /** Adds a marker for each row of two columns; rows with a missing value are left out. */
  public Plot points(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return points(name, Points.values(xs), Points.values(ys));
  }

  /** Adds a bar of height ys[i] at each xs[i]; several series of bars stand side by side. */
  public Plot bars(String name, double[] xs, double[] ys) {
    return bars(name, Points.of("Plot.bars", xs, ys), Map.of());
  }

  private Plot bars(String name, Points p, Map<String, double[]> ends) {
    int series = bars.add(p.xs());
    sheet.layers.add(new BarsLayer(name, p.xs(), p.ys(), ends, styles.points(), bars, series));
    return this;
  }

  /** Adds a bar for each row of two columns. */
  public Plot bars(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return bars(name, Points.values(xs), Points.values(ys));
  }

  /** Adds a bar of height ys[i] for the i-th category; the i-th stands at x = i, from 0. */
  public Plot bars(String name, String[] categories, double[] ys) {
    return xNames(categories).bars(name, places(categories), ys);
  }

  /** Adds such a bar, with an interval from los[i] to his[i] at its end. */
  public Plot bars(String name, String[] categories, double[] ys, double[] los, double[] his) {
    Points p = Points.of("Plot.bars", places(categories), ys);
    Points ends = Points.of("Plot.bars", los, his);
    Points.of("Plot.bars", ys, los);
    return xNames(categories).bars(
        name, p, new TreeMap<>(Map.of(Series.LOW, ends.xs(), Series.HIGH, ends.ys())));
  }

  private static double[] places(String[] categories) {
    return IntStream.range(0, categories.length).asDoubleStream().toArray();
  }

  /**
   * Adds how many of the values lie in each of the bins from {@code lo} to {@code hi}; those outside
   * are not counted. The last bin includes {@code hi}.
   */
  public Plot histogram(String name, double[] values, double lo, double hi, int bins) {
    Histogram counts = Histogram.of(values, lo, hi, bins);
    Bars own = new Bars(1);
    sheet.layers.add(new BarsLayer(
        name, counts.middles(), counts.counts(), Map.of(), styles.points(), own,
        own.add(counts.middles())));
    return this;
  }

  /**
   * Adds a point at each (xs[i], ys[i]) and a bar from los[i] to his[i]; several series at the same
   * places stand a little beside each other.
   */
  public Plot intervals(String name, double[] xs, double[] ys, double[] los, double[] his) {
    Points p = Points.of("Plot.intervals", xs, ys);
    Points ends = Points.of("Plot.intervals", los, his);
    Points.of("Plot.intervals", xs, los);
    sheet.layers.add(
        new IntervalsLayer(name, p.xs(), p.ys(), ends.xs(), ends.ys(), styles.points(), dodge,
            dodge.add(p.xs())));
    return this;
  }

  /** Adds the curve y = f(x) over the whole x axis. */
  public Plot function(String name, DoubleUnaryOperator f) {
    sheet.layers.add(new FunctionLayer(name, f, styles.line()));
    return this;
  }

  /** Shades the strip between two values of x; its ends may be infinite. */
  public Plot band(String name, double xLo, double xHi) {
    sheet.layers.add(new BandLayer(name, xLo, xHi));
    return this;
  }

  /** Colours the plane by f(x, y): 0 the first colour, 1 the second. Give both axes their ends. */
  public Plot heat(DoubleBinaryOperator f) {
    return heat("", f);
  }

  /** Colours the plane by f(x, y) in 0 … 1, with an entry in the legend. */
  public Plot heat(String name, DoubleBinaryOperator f) {
    sheet.layers.add(new HeatLayer(name, f));
    plane = f;
    return this;
  }

  /** Adds the lines on which the function of {@link #heat} has the given values. */
  public Plot contour(double... levels) {
    return contour("", plane, levels);
  }

  /** Adds the lines on which f(x, y) has the given values. */
  public Plot contour(String name, DoubleBinaryOperator f, double... levels) {
    sheet.layers.add(new ContourLayer(name, f, levels.clone(), styles.boundary()));
    return this;
  }

  /** Adds the heights of a landscape: thin lines on which f(x, y) has the given values. */
  public Plot levels(String name, DoubleBinaryOperator f, double... heights) {
    sheet.layers.add(new LevelsLayer(name, f, heights.clone()));
    return this;
  }

  /** Adds the line w1 x + w2 y + b = 0, which may be vertical. */
  public Plot boundary(String name, double w1, double w2, double b) {
    sheet.layers.add(new BoundaryLayer(name, w1, w2, b, styles.boundary()));
    return this;
  }

  /** Writes {@code text} beside the point (x, y). */
  public Plot label(String text, double x, double y) {
    sheet.layers.add(new LabelLayer(Label.of(text), x, y));
    return this;
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String svg() {
    return sheet.svg(sheet.width, sheet.height, caption, description);
  }

  @Override
  public String narrow() {
    return sheet.narrow(caption, description);
  }

  @Override
  public String csv() {
    return PlotData.csv(this);
  }

  @Override
  public String interactive() {
    return explorable ? Traces.text(List.of(this)) : "";
  }

  Sheet sheet() {
    return sheet;
  }
}
