// tries: put signs into its message that a terminal obeys
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED
// control: none: what a report shows is tested with the reports
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new IllegalStateException("\u001b[2J\u001b[31m\u0000\u0007 5/5 PASS \r\n");
  }
}
