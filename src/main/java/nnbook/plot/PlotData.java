package nnbook.plot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nnbook.platform.Messages;

/**
 * The numbers of one or more plots as CSV: a row for each point, with its series, its place under
 * the names of the axes, and what else belongs to it. A row without numbers ends a piece of a line.
 */
final class PlotData {
  private static final Messages MESSAGES = Messages.of("plot");

  private final List<Plot> plots;
  private final boolean titled;
  private final List<String> more;

  private PlotData(List<Plot> plots, boolean titled) {
    this.plots = plots;
    this.titled = titled;
    Set<String> names = new LinkedHashSet<>();
    for (Plot plot : plots) {
      plot.sheet().series().forEach(series -> names.addAll(series.more().keySet()));
    }
    this.more = List.copyOf(names);
  }

  /** Returns the data of a single plot. */
  static String csv(Plot plot) {
    return new PlotData(List.of(plot), false).csv();
  }

  /** Returns the data of plots side by side; the first column names the plot. */
  static String csv(List<Plot> plots) {
    return new PlotData(plots, true).csv();
  }

  private String csv() {
    if (plots.stream().allMatch(plot -> plot.sheet().series().isEmpty())) {
      return "";
    }
    List<String> header = new ArrayList<>();
    if (titled) {
      header.add(MESSAGES.get("data.panel"));
    }
    String x = axis(sheet -> sheet.x, "x");
    String y = axis(sheet -> sheet.y, "y");
    header.addAll(List.of(MESSAGES.get("data.series"), x, x.equals(y) ? "y" : y));
    more.forEach(column -> header.add(MESSAGES.get("data." + column)));
    CsvText csv = new CsvText(header);
    plots.forEach(plot -> rows(csv, plot));
    return csv.toString();
  }

  /** Returns the label that all plots share, or {@code other}. */
  private String axis(Function<Sheet, Axis> axis, String other) {
    List<String> labels =
        plots.stream().map(plot -> axis.apply(plot.sheet()).label()).distinct().toList();
    String label = labels.size() == 1 ? labels.get(0).replace("*", "") : "";
    return label.isBlank() ? other : label;
  }

  private void rows(CsvText csv, Plot plot) {
    for (Series series : plot.sheet().series()) {
      for (int i = 0; i < series.xs().length; i++) {
        List<String> row = new ArrayList<>();
        if (titled) {
          row.add(plot.caption());
        }
        row.add(series.name());
        row.add(place(series.xs()[i], plot.sheet().categories));
        row.add(place(series.ys()[i], plot.sheet().yCategories));
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
