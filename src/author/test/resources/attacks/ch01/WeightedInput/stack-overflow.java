// tries: call itself without end
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED|CRASHED
// control: none: nothing is to be gained
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    return 1 + weightedInput(a, w, b);
  }
}
