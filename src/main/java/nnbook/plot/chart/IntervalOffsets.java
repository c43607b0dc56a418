package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Series of intervals at the same places stand a little beside each other, in pixels. */
final class IntervalOffsets {
  private static final double STEP = 9;

  private final List<double[]> places = new ArrayList<>();

  /** Adds a series at these places and returns its number, counted from 0. */
  int add(double[] xs) {
    places.add(xs);
    return places.size() - 1;
  }

  /** Returns by how much a series moves to the right. */
  double pixels(int series) {
    double[] own = places.get(series);
    long before = places.subList(0, series).stream().filter(xs -> Arrays.equals(xs, own)).count();
    long all = places.stream().filter(xs -> Arrays.equals(xs, own)).count();
    return (before - (all - 1) / 2.0) * STEP;
  }
}
