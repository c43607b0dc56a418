package nnbook.plot.chart;

/** Copies of two arrays of the same length. */
record PointPairs(double[] xs, double[] ys) {
  static PointPairs of(String place, double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(
          place + ": x has " + xs.length + " values, y has " + ys.length);
    }
    return new PointPairs(xs.clone(), ys.clone());
  }
}
