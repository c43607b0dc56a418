package nnbook.plot.chart;

/** The smallest interval around the finite values seen so far. */
final class Range {
  private final boolean positive;
  private double lo = Double.POSITIVE_INFINITY;
  private double hi = Double.NEGATIVE_INFINITY;
  private boolean onZero;

  /** Begins empty; for a logarithmic axis it takes positive values only. */
  Range(boolean positive) {
    this.positive = positive;
  }

  Range include(double... values) {
    for (double v : values) {
      if (Double.isFinite(v) && (v > 0 || !positive)) {
        lo = Math.min(lo, v);
        hi = Math.max(hi, v);
      }
    }
    return this;
  }

  /** Takes 0 for one end at least, which then needs no margin: bars stand there. */
  void standOnZero() {
    include(0);
    onZero = true;
  }

  /** Returns whether something stands on the line of zero. */
  boolean onZero() {
    return onZero;
  }

  boolean isEmpty() {
    return lo > hi;
  }

  double lo() {
    return lo;
  }

  double hi() {
    return hi;
  }
}
