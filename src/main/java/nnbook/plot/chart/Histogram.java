package nnbook.plot.chart;

/** How many values lie in each of several bins of the same width. */
record Histogram(double[] middles, double[] counts) {
  static Histogram of(double[] values, double lo, double hi, int bins) {
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
    return new Histogram(middles, counts);
  }
}
