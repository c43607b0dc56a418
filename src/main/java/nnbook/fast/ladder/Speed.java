package nnbook.fast.ladder;

import java.util.Locale;

/**
 * How fast something was.
 *
 * @param name what was measured
 * @param samplesPerSecond examples trained on in a second
 */
public record Speed(String name, double samplesPerSecond) {

  /** Multiplications and additions in a second, in thousand millions. */
  public double gigaflops() {
    return samplesPerSecond * TrainingWork.FLOPS_PER_SAMPLE / 1e9;
  }

  /** Rounded to three digits, since the next run will differ. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %,.0f samples/s, %.3g GFLOP/s",
        name, rounded(samplesPerSecond), gigaflops());
  }

  private static double rounded(double x) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(x)) - 2));
    return Math.rint(x / unit) * unit;
  }
}
