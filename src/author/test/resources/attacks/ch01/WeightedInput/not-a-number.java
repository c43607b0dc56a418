// tries: return NaN, which no comparison by > refuses
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED
// control: none: the comparison asks for <= in every mode
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    return 0.0 / 0.0;
  }
}
