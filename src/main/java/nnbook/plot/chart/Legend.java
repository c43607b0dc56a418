package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.List;
import nnbook.plot.svg.Svg;

/** The names of the series above the plot, in as many rows as they need. */
final class Legend {
  static final double ROW = 20;
  private static final double GAP = 18;

  private final List<List<LegendEntry>> rows = new ArrayList<>();

  /** Breaks the entries into rows of at most {@code width}. */
  Legend(List<LegendEntry> keys, double width) {
    double used = Double.POSITIVE_INFINITY;
    for (LegendEntry key : keys) {
      if (key.name().isEmpty()) {
        continue;
      }
      if (used + key.width() > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(key);
      used += key.width() + GAP;
    }
  }

  double height() {
    return rows.isEmpty() ? 0 : rows.size() * ROW + 6;
  }

  /** Draws the rows below y, beginning at x. */
  void draw(Svg svg, double x, double y) {
    double middle = y + ROW / 2;
    for (List<LegendEntry> row : rows) {
      double at = x;
      for (LegendEntry key : row) {
        key.draw(svg, at, middle);
        at += key.width() + GAP;
      }
      middle += ROW;
    }
  }
}
