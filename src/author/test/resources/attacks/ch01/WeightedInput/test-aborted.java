// tries: throw JUnit's exception for a test that does not apply
// stopped by: the list of names
// expected: REFUSED
// control: none: each expectation makes a failure of any exception, in every mode
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    Class<?> type = Class.forName("org.opentest4j.TestAbortedException");
    throw (RuntimeException) type.getConstructor().newInstance();
  }
}
