// tries: run code when the grader calls getStackTrace of its exception
// stopped by: the list of names
// expected: REFUSED
// control: naive
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new Evil();
  }

  private static final class Evil extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public StackTraceElement[] getStackTrace() {
      Runtime.getRuntime().halt(0);
      return null;
    }
  }
}
