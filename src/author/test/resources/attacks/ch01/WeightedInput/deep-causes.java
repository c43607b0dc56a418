// tries: throw an exception with a hundred thousand causes
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED|CRASHED|OUT_OF_MEMORY|TIME_LIMIT
// control: none: it can cost time only
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    RuntimeException exception = new RuntimeException();
    for (int i = 0; i < 100_000; i++) {
      exception = new RuntimeException(exception);
    }
    throw exception;
  }
}
