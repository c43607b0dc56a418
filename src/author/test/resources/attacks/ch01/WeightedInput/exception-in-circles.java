// tries: throw an exception whose causes go round in a circle
// stopped by: the list of names
// expected: REFUSED
// control: none: it can cost time only
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);
    throw second;
  }
}
