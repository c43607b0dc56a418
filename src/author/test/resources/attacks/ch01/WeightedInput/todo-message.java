// tries: pose as an exercise that nobody has begun
// stopped by: the check: a wrong answer fails, whatever it is
// expected: NOT_STARTED|FAILED
// control: none: nothing is to be gained
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new UnsupportedOperationException("TODO ch01.WeightedInput");
  }
}
