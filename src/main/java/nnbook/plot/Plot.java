package nnbook.plot;

import java.util.List;
import nnbook.plot.chart.Chart;
import nnbook.plot.chart.TitledPlot;
import nnbook.plot.plotly.Traces;
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
public final class Plot extends Chart<Plot> implements Figure {
  private boolean explorable;

  /** Begins a plot whose caption states in one sentence what one sees. */
  public Plot(String caption) {
    super(caption);
  }

  /** Gives the next series the look that belongs to what it shows. */
  public Plot as(Look look) {
    return next(look.number(), look.style());
  }

  /** Lets the reader zoom, hide series and read values, where the figure is shown on a page. */
  public Plot explore() {
    explorable = true;
    return this;
  }

  /** Adds a line through the points of two columns; missing values break it. */
  public Plot line(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return line(name, values(xs), values(ys));
  }

  /** Adds a marker for each row of two columns; rows with a missing value are left out. */
  public Plot points(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return points(name, values(xs), values(ys));
  }

  /** Adds a bar for each row of two columns. */
  public Plot bars(String name, NumericColumn<?> xs, NumericColumn<?> ys) {
    return bars(name, values(xs), values(ys));
  }

  Plot confusion(double[][] counts, String[] classes) {
    return x(CatalogText.get("confusion.predicted")).y(CatalogText.get("confusion.actual"))
        .tally(counts, classes);
  }

  @Override
  public String csv() {
    return csv(CatalogText::column);
  }

  @Override
  public String interactive() {
    return explorable ? Traces.text(List.of(titled())) : "";
  }

  /** Returns this plot as one of several. */
  TitledPlot panel() {
    return titled();
  }

  /** Returns the values of a column, missing ones as NaN. */
  private static double[] values(NumericColumn<?> column) {
    double[] values = new double[column.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.isMissing(i) ? Double.NaN : column.getDouble(i);
    }
    return values;
  }
}
