package nnbook.plot.chart;

import nnbook.engine.math.PortableMath;

/** Maps the values lo … hi to the pixels from … to, linearly or by logarithm. */
public record Scale(double lo, double hi, boolean log, double from, double to) {
  private static final double FAR = 1e7;

  /** Returns the pixel of {@code v}: NaN where there is none, far away values bounded. */
  public double at(double v) {
    if (!Double.isFinite(v) || log && v <= 0) {
      return Double.NaN;
    }
    double t = log ? ratio(ln(v), ln(lo), ln(hi)) : ratio(v, lo, hi);
    return Math.max(-FAR, Math.min(FAR, from + t * (to - from)));
  }

  /** Returns the value at the fraction {@code t} of the way from lo to hi. */
  public double value(double t) {
    if (t == 0 || t == 1) {
      return t == 0 ? lo : hi;
    }
    return log ? PortableMath.exp(ln(lo) + t * (ln(hi) - ln(lo))) : lo * (1 - t) + hi * t;
  }

  /** Returns the same values between other pixels. */
  public Scale between(double newFrom, double newTo) {
    return new Scale(lo, hi, log, newFrom, newTo);
  }

  public boolean contains(double v) {
    return v >= lo && v <= hi;
  }

  public double length() {
    return Math.abs(to - from);
  }

  /** Halves keep the difference of the two largest doubles finite. */
  private static double ratio(double v, double lo, double hi) {
    return (v / 2 - lo / 2) / (hi / 2 - lo / 2);
  }

  private static double ln(double v) {
    return PortableMath.log(v);
  }
}
