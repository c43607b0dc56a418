// tries: throw OutOfMemoryError itself
// stopped by: verdict: it is found in a JVM in which no submitted code runs
// expected: FAILED|OUT_OF_MEMORY
// control: none: nothing is to be gained
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new OutOfMemoryError("not true");
  }
}
