// tries: put a script into its message
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED
// control: none: what a report shows is tested with the reports
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new IllegalStateException("<script>alert(1)</script> ]]> &x; =HYPERLINK(1) \ud800");
  }
}
