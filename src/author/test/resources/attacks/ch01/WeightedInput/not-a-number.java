// tries: return NaN, which no comparison by > refuses
// stopped by: values: only plain ones are taken, and they are copied
// expected: FAILED
// control: none: the comparison asks for <= in every mode
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    return 0.0 / 0.0;
  }
}
