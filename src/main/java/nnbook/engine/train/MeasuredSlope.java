package nnbook.engine.train;

import java.util.function.DoubleUnaryOperator;

/**
 * The slope of a function at a point, measured without knowing a formula for it.
 *
 * <p>Each step h gives a slope to the right and one to the left. Their mean is off by the curve of
 * the function where h is large, and by rounding where h is small; which h is best depends on the
 * scale of weights and inputs. So steps of many sizes are tried, each eight times the one before,
 * and the two neighbors that agree best are taken. Larger steps may only refine what smaller ones
 * show: what contradicts them lies beside the point.
 *
 * @param value the slope; at a kink, where there is none, the mean of those to both sides
 * @param doubt how far it may be off, by curve and rounding
 * @param isKink whether the slopes to the two sides differ, however small the step
 * @param step the step to both sides over which it was measured
 */
record MeasuredSlope(double value, double doubt, boolean isKink, double step) {
  /** A slope is measured if its doubt is at most that share of it. */
  static final double CLEAR = 1e-2;

  private static final int RATIO = 8;
  private static final double SMALLEST = 0x1p-27; // the usual step, divided by 8 nine times
  private static final double LARGEST = 0x1p15; // multiplied by 8 five times

  /** A sum with numbers of that scale in it is off by a few units in their last place. */
  private static final double GRAIN = 4;

  /** Two steps of about the usual size that agree to seven digits are enough. */
  private static final double AGREED = 1e-7;

  /** Measures f at x, one of numbers up to {@code scale}; f is exact to about {@code rounding}. */
  static MeasuredSlope of(DoubleUnaryOperator f, double x, double scale, double rounding) {
    double here = f.applyAsDouble(x);
    double usual = GradientCheck.STEP * Math.max(1, Math.abs(x));
    Step large = Step.of(f, x, here, RATIO * usual);
    MeasuredSlope quick = large.smooth(Step.of(f, x, here, usual), rounding);
    boolean agreed = quick.doubt <= AGREED * Math.abs(quick.value);
    double least = SMALLEST * GradientCheck.STEP * Math.min(1, scale);
    double most = Math.min(LARGEST * usual, scale);
    double grain = GRAIN * Math.ulp(Math.max(scale, Math.abs(x)));
    return agreed ? quick : search(f, x, here, Math.max(least, Math.ulp(x)), most, rounding, grain);
  }

  /** From the smallest step up to the first kink or contradiction. */
  private static MeasuredSlope search(
      DoubleUnaryOperator f, double x, double here, double least, double most, double rounding,
      double grain) {
    double h = least;
    Step small = Step.of(f, x, here, h);
    MeasuredSlope best = new MeasuredSlope(0, Double.POSITIVE_INFINITY, false, h);
    double noise = rounding;
    while (h < most) {
      h *= RATIO;
      Step large = Step.of(f, x, here, h);
      if (large.isKink(small, noise)) {
        double size = Math.max(Math.abs(best.value), Math.abs(large.bend()));
        return best.doubt <= CLEAR * size
            ? best : new MeasuredSlope(large.mean(), Math.abs(large.bend()), true, h);
      }
      noise = Math.max(noise, Math.max(large.noise(small), grain * Math.abs(small.mean())));
      MeasuredSlope next = large.smooth(small, noise);
      if (Math.abs(next.value - best.value) > next.doubt + best.doubt) {
        return best;
      }
      best = next.doubt < best.doubt ? next : best;
      small = large;
    }
    return best;
  }

  /** The slopes to both sides over one step. */
  private record Step(double h, double left, double right) {
    static Step of(DoubleUnaryOperator f, double x, double here, double h) {
      double left = (here - f.applyAsDouble(x - h)) / (x - (x - h));
      double right = (f.applyAsDouble(x + h) - here) / (x + h - x);
      return new Step(h, left, right);
    }

    double mean() {
      return (left + right) / 2;
    }

    /** How much the slope changes from left to right: f''h where f is smooth. */
    double bend() {
      return right - left;
    }

    /** How much f(x + h) + f(x - h) - 2 f(x) differs from 64 times the same of the smaller step. */
    double noise(Step smaller) {
      double square = RATIO * RATIO;
      return Math.abs(bend() * h - square * smaller.bend() * smaller.h) / (1 + square);
    }

    MeasuredSlope smooth(Step smaller, double noise) {
      double curve = smaller.mean() - mean();
      double doubt = Math.abs(curve) + Math.max(noise, noise(smaller)) / smaller.h;
      double slope = smaller.mean() + curve / (RATIO * RATIO - 1);
      return new MeasuredSlope(slope, doubt, false, smaller.h);
    }

    /** A kink changes the slope however small the step; of a curve, an eighth is left. */
    boolean isKink(Step smaller, double noise) {
      double doubt = Math.abs(left - smaller.left) + Math.abs(right - smaller.right)
          + noise / smaller.h;
      return Math.abs(bend()) > 4 * doubt;
    }
  }
}
