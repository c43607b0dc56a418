// tries: throw an exception with a message of fifty million characters
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED|CRASHED|OUT_OF_MEMORY|TIME_LIMIT
// control: none: it can cost memory only
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new IllegalStateException("x".repeat(50_000_000));
  }
}
