package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Series of bars that stand side by side at the same places; they share the room between two. */
final class BarGroup {
  private final double share;
  private final List<double[]> places = new ArrayList<>();

  /** Bars that take this share of the distance between two places; the rest stays empty. */
  BarGroup(double share) {
    this.share = share;
  }

  /** Adds a series at these places and returns its number, counted from 0. */
  int add(double[] xs) {
    places.add(xs);
    return places.size() - 1;
  }

  /** Returns the width of one bar, in units of x. */
  double width() {
    double[] sorted =
        places.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite).sorted()
            .distinct().toArray();
    double gap = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      gap = Math.min(gap, sorted[i] - sorted[i - 1]);
    }
    return share * (Double.isInfinite(gap) ? 1 : gap) / places.size();
  }

  /** Returns how far the left edge of a series' bar is from its place, in units of x. */
  double left(int series) {
    return width() * (series - places.size() / 2.0);
  }
}
