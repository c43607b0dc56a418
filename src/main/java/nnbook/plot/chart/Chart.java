package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Label;

/**
 * A plot of lines, points, bars and functions from plain numbers and names. Each call adds
 * something and returns the same plot.
 *
 * @param <P> the plot that each call returns
 */
public abstract class Chart<P extends Chart<P>> extends Axes<P> {
  private final StylePicker styles = new StylePicker();
  private final BarGroup bars = new BarGroup(0.8);
  private final IntervalOffsets dodge = new IntervalOffsets();
  private DoubleBinaryOperator plane = (x, y) -> Double.NaN;

  /** Copies of two arrays of the same length. */
  private record PointPairs(double[] xs, double[] ys) {
    static PointPairs of(String place, double[] xs, double[] ys) {
      if (xs.length != ys.length) {
        throw new IllegalArgumentException(
            place + ": x has " + xs.length + " values, y has " + ys.length);
      }
      return new PointPairs(xs.clone(), ys.clone());
    }
  }

  protected Chart(String caption) {
    super(FigureWords.of(caption));
  }

  /** Gives the next series this style, whose color no other series then has by chance. */
  protected P next(int color, SeriesStyle style) {
    styles.next(color, style);
    return self();
  }

  /** Adds a table of numbers, a dark cell for a great one; the first row is on top. */
  public P cells(double[][] values, String[] rows, String[] columns) {
    SeriesStyle style = styles.points();
    return cells(values, rows, columns, style, style);
  }

  /** Adds how often each class (row) was taken for each class (column), the mistakes apart. */
  protected P tally(double[][] counts, String[] classes) {
    SeriesStyle right = styles.points();
    return cells(counts, classes, classes, right, styles.points());
  }

  private P cells(
      double[][] values, String[] rows, String[] columns, SeriesStyle style, SeriesStyle beside) {
    if (values.length != rows.length || values.length == 0 || values[0].length != columns.length) {
      throw new IllegalArgumentException("Plot.cells: needs a name for each row and each column");
    }
    List<String> upwards = new ArrayList<>(List.of(rows));
    Collections.reverse(upwards);
    spec.layers.add(new CellsLayer(values, style, beside));
    return xNames(columns).yNames(upwards.toArray(String[]::new));
  }

  /** Adds a line through the points (xs[i], ys[i]). */
  public P line(String name, double[] xs, double[] ys) {
    PointPairs p = PointPairs.of("Plot.line", xs, ys);
    spec.layers.add(new LineLayer(name, p.xs(), p.ys(), styles.line()));
    return self();
  }

  /** Adds a walk through the points in their order, an open ring at its start. */
  public P path(String name, double[] xs, double[] ys) {
    PointPairs p = PointPairs.of("Plot.path", xs, ys);
    spec.layers.add(new PathLayer(name, p.xs(), p.ys(), styles.path()));
    return self();
  }

  /** Adds a marker at each (xs[i], ys[i]). */
  public P points(String name, double[] xs, double[] ys) {
    PointPairs p = PointPairs.of("Plot.points", xs, ys);
    spec.layers.add(new PointsLayer(name, p.xs(), p.ys(), styles.points()));
    return self();
  }

  /** Adds a bar of height ys[i] at each xs[i]; several series of bars stand side by side. */
  public P bars(String name, double[] xs, double[] ys) {
    return bars(name, PointPairs.of("Plot.bars", xs, ys), Map.of());
  }

  private P bars(String name, PointPairs p, Map<String, double[]> ends) {
    int series = bars.add(p.xs());
    spec.layers.add(new BarsLayer(name, p.xs(), p.ys(), ends, styles.points(), bars, series));
    return self();
  }

  /** Adds a bar of height ys[i] for the i-th category; the i-th stands at x = i, from 0. */
  public P bars(String name, String[] categories, double[] ys) {
    return xNames(categories).bars(name, places(categories), ys);
  }

  /** Adds such a bar, with an interval from los[i] to his[i] at its end. */
  public P bars(String name, String[] categories, double[] ys, double[] los, double[] his) {
    PointPairs p = PointPairs.of("Plot.bars", places(categories), ys);
    PointPairs ends = PointPairs.of("Plot.bars", los, his);
    PointPairs.of("Plot.bars", ys, los);
    xNames(categories);
    return bars(
        name, p, new TreeMap<>(Map.of(Series.LOW, ends.xs(), Series.HIGH, ends.ys())));
  }

  private static double[] places(String[] categories) {
    return IntStream.range(0, categories.length).asDoubleStream().toArray();
  }

  /**
   * Adds how many of the values lie in each of the bins from {@code lo} to {@code hi}; those
   * outside are not counted. The last bin includes {@code hi}.
   */
  public P histogram(String name, double[] values, double lo, double hi, int bins) {
    if (!(lo < hi) || !Double.isFinite(hi - lo) || bins < 1) {
      throw new IllegalArgumentException(
          "Plot.histogram: needs lo < hi and at least 1 bin, was lo = " + lo + ", hi = " + hi
              + ", bins = " + bins);
    }
    double width = (hi - lo) / bins;
    double[] middles = new double[bins];
    for (int k = 0; k < bins; k++) {
      middles[k] = lo + (k + 0.5) * width;
    }
    double[] counts = new double[bins];
    for (double value : values) {
      if (value >= lo && value <= hi) {
        counts[(int) Math.min(bins - 1, Math.floor((value - lo) / width))]++;
      }
    }
    BarGroup own = new BarGroup(1);
    spec.layers.add(new BarsLayer(
        name, middles, counts, Map.of(), styles.points(), own, own.add(middles)));
    return self();
  }

  /**
   * Adds a point at each (xs[i], ys[i]) and a bar from los[i] to his[i]; several series at the same
   * places stand a little beside each other.
   */
  public P intervals(String name, double[] xs, double[] ys, double[] los, double[] his) {
    PointPairs p = PointPairs.of("Plot.intervals", xs, ys);
    PointPairs ends = PointPairs.of("Plot.intervals", los, his);
    PointPairs.of("Plot.intervals", xs, los);
    spec.layers.add(
        new IntervalsLayer(name, p.xs(), p.ys(), ends.xs(), ends.ys(), styles.points(), dodge,
            dodge.add(p.xs())));
    return self();
  }

  /** Adds the curve y = f(x) over the whole x axis. */
  public P function(String name, DoubleUnaryOperator f) {
    spec.layers.add(new FunctionLayer(name, f, styles.line()));
    return self();
  }

  /** Shades the strip between two values of x; its ends may be infinite. */
  public P band(String name, double xLo, double xHi) {
    spec.layers.add(new BandLayer(name, xLo, xHi));
    return self();
  }

  /** Colors the plane by f(x, y): 0 the first color, 1 the second. Give both axes their ends. */
  public P heat(DoubleBinaryOperator f) {
    return heat("", f);
  }

  /** Colors the plane by f(x, y) in 0 … 1, with an entry in the legend. */
  public P heat(String name, DoubleBinaryOperator f) {
    spec.layers.add(new HeatLayer(name, f));
    plane = f;
    return self();
  }

  /** Colors the plane by classes: the first color where f(x, y) is 0, the second where it is 1. */
  public P regions(int classes, DoubleBinaryOperator f) {
    spec.layers.add(new RegionsLayer(classes, f));
    return self();
  }

  /** Adds the lines on which the function of {@link #heat} has the given values. */
  public P contour(double... levels) {
    return contour("", plane, levels);
  }

  /** Adds the lines on which f(x, y) has the given values. */
  public P contour(String name, DoubleBinaryOperator f, double... levels) {
    spec.layers.add(new ContourLayer(name, f, levels.clone(), styles.boundary()));
    return self();
  }

  /** Adds the heights of a landscape: thin lines on which f(x, y) has the given values. */
  public P levels(String name, DoubleBinaryOperator f, double... heights) {
    spec.layers.add(new LevelsLayer(name, f, heights.clone()));
    return self();
  }

  /** Adds the line w1 x + w2 y + b = 0, which may be vertical. */
  public P boundary(String name, double w1, double w2, double b) {
    spec.layers.add(new BoundaryLayer(name, w1, w2, b, styles.boundary()));
    return self();
  }

  /** Writes {@code text} beside the point (x, y). */
  public P label(String text, double x, double y) {
    spec.layers.add(new LabelLayer(Label.of(text), x, y));
    return self();
  }

  /** Returns the picture as one {@code <svg>} element. */
  public String svg() {
    return spec.svg(spec.width, spec.height, words());
  }

  /** Returns the same picture for a narrow screen. */
  public String narrow() {
    return spec.narrow(words());
  }

  /** Returns the numbers shown, below names of columns in the reader's language. */
  protected String csv(UnaryOperator<String> names) {
    return ChartData.csv(spec, names);
  }

  /** Returns this plot as one of several: its caption becomes a small title. */
  protected TitledPlot titled() {
    return new TitledPlot(caption(), spec);
  }
}
