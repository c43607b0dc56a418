package nnbook.fast.ladder;

import java.util.Locale;

/**
 * How fast something was.
 *
 * @param name what was measured
 * @param threads how many threads shared the work
 * @param samplesPerSecond examples trained on in a second
 */
public record Speed(String name, int threads, double samplesPerSecond) {

  /** Multiplications and additions in a second, in thousand millions. */
  public double gigaflops() {
    return samplesPerSecond * TrainingWork.FLOPS_PER_SAMPLE / 1e9;
  }

  /** How many times as fast it was as something slower. */
  public double times(Speed slower) {
    return samplesPerSecond / slower.samplesPerSecond;
  }

  /** The share of what its cores could do at best, where one of them can do so many GFLOP/s. */
  public double shareOf(double peak) {
    return gigaflops() / (threads * peak);
  }

  /** The examples in a second with three digits, since the next run will differ. */
  public double rounded() {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(samplesPerSecond)) - 2));
    return Math.rint(samplesPerSecond / unit) * unit;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %,.0f samples/s, %.3g GFLOP/s",
        name, rounded(), gigaflops());
  }
}
