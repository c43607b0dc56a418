package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nnbook.plot.svg.CsvText;

/**
 * The numbers of one or more plots as CSV: a row for each point, with its series, its place under
 * the names of the axes, and what else belongs to it. A row without numbers ends a piece of a line.
 */
public final class ChartData {
  private static final String PANEL = "panel";
  private static final String SERIES = "series";

  private final List<TitledPlot> plots;
  private final boolean titled;
  private final List<String> more;
  private final UnaryOperator<String> names;

  private ChartData(List<TitledPlot> plots, boolean titled, UnaryOperator<String> names) {
    this.plots = plots;
    this.titled = titled;
    this.names = names;
    Set<String> columns = new LinkedHashSet<>();
    for (TitledPlot plot : plots) {
      plot.spec().series().forEach(series -> columns.addAll(series.more().keySet()));
    }
    this.more = List.copyOf(columns);
  }

  /**
   * Returns the data of a single plot.
   *
   * @param names gives the names of columns in the reader's language: series, low, value and so on
   */
  static String csv(PlotSpec plot, UnaryOperator<String> names) {
    return new ChartData(List.of(new TitledPlot("", plot)), false, names).csv();
  }

  /** Returns the data of plots side by side; the first column, the panel, names the plot. */
  public static String csv(List<TitledPlot> plots, UnaryOperator<String> names) {
    return new ChartData(plots, true, names).csv();
  }

  private String csv() {
    if (plots.stream().allMatch(plot -> plot.spec().series().isEmpty())) {
      return "";
    }
    List<String> header = new ArrayList<>();
    if (titled) {
      header.add(names.apply(PANEL));
    }
    String x = axis(spec -> spec.x, "x");
    String y = axis(spec -> spec.y, "y");
    header.addAll(List.of(names.apply(SERIES), x, x.equals(y) ? "y" : y));
    more.forEach(column -> header.add(names.apply(column)));
    CsvText csv = new CsvText(header);
    plots.forEach(plot -> rows(csv, plot));
    return csv.toString();
  }

  /** Returns the label that all plots share, or {@code other}. */
  private String axis(Function<PlotSpec, Axis> axis, String other) {
    List<String> labels =
        plots.stream().map(plot -> axis.apply(plot.spec()).label()).distinct().toList();
    String label = labels.size() == 1 ? labels.get(0).replace("*", "") : "";
    return label.isBlank() ? other : label;
  }

  private void rows(CsvText csv, TitledPlot plot) {
    for (Series series : plot.spec().series()) {
      for (int i = 0; i < series.xs().length; i++) {
        List<String> row = new ArrayList<>();
        if (titled) {
          row.add(plot.title());
        }
        row.add(series.name());
        row.add(place(series.xs()[i], plot.spec().categories));
        row.add(place(series.ys()[i], plot.spec().yCategories));
        for (String column : more) {
          double[] values = series.more().get(column);
          row.add(values == null ? "" : CsvText.number(values[i]));
        }
        csv.row(row);
      }
    }
  }

  private static String place(double v, List<String> names) {
    boolean named = v == Math.rint(v) && v >= 0 && v < names.size();
    return named ? names.get((int) v) : CsvText.number(v);
  }
}
