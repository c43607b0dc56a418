package nnbook.plot.chart;

import java.util.Arrays;
import java.util.List;
import nnbook.engine.math.PortableMath;

/**
 * An axis as asked for: its label, its ends (NaN: taken from the data), linear or logarithmic, its
 * ticks (none: chosen).
 */
record Axis(String label, double lo, double hi, boolean log, List<Double> marks) {
  private static final double PADDING = 0.04;

  static final Axis DEFAULT = free("", false);

  /** An axis whose ends follow the data. */
  static Axis free(String label, boolean log) {
    return new Axis(label, Double.NaN, Double.NaN, log, List.of());
  }

  static Axis of(String place, String label, double lo, double hi, boolean log) {
    if (!(lo < hi) || !Double.isFinite(lo) || !Double.isFinite(hi) || log && lo <= 0) {
      String allowed = log ? "0 < lo < hi" : "lo < hi";
      throw new IllegalArgumentException(
          place + ": needs " + allowed + ", was lo = " + lo + ", hi = " + hi);
    }
    return new Axis(label, lo, hi, log, List.of());
  }

  Axis withMarks(double... values) {
    return new Axis(label, lo, hi, log, Arrays.stream(values).boxed().toList());
  }

  /** Returns the ticks of {@code scale}, about {@code most} of them where they are free. */
  List<Tick> ticks(Scale scale, int most) {
    return marks.isEmpty() ? Ticks.of(scale, most) : Ticks.at(scale, marks);
  }

  boolean isFixed() {
    return !Double.isNaN(lo);
  }

  /** Returns the scale that shows {@code data} between the pixels {@code from} and {@code to}. */
  Scale scale(Range data, double from, double to) {
    if (isFixed()) {
      return new Scale(lo, hi, log, from, to);
    }
    return log ? logarithmic(data, from, to) : linear(data, from, to);
  }

  private Scale linear(Range data, double from, double to) {
    double a = data.isEmpty() ? 0 : data.lo();
    double b = data.isEmpty() ? 1 : data.hi();
    double size = Math.max(Math.abs(a), Math.abs(b));
    double pad = (b * PADDING - a * PADDING);
    if (pad <= size * 1e-13) {
      pad = size == 0 ? 1 : Math.max(size * 0.1, Double.MIN_NORMAL);
    }
    double below = data.onZero() && a == 0 ? 0 : pad;
    double above = data.onZero() && b == 0 ? 0 : pad;
    return new Scale(bounded(a - below), bounded(b + above), false, from, to);
  }

  private Scale logarithmic(Range data, double from, double to) {
    double a = data.isEmpty() ? 1 : PortableMath.log10(data.lo());
    double b = data.isEmpty() ? 1 : PortableMath.log10(data.hi());
    double pad = b - a < 1e-9 ? 0.5 : (b - a) * PADDING;
    double lo = Math.max(PortableMath.pow(10, a - pad), Double.MIN_NORMAL);
    return new Scale(lo, bounded(PortableMath.pow(10, b + pad)), true, from, to);
  }

  private static double bounded(double v) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, v));
  }
}
