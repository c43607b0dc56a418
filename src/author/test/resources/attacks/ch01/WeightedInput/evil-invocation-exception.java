// tries: throw an InvocationTargetException with methods of its own
// stopped by: the list of names
// expected: REFUSED
// control: naive
package ch01;

import java.lang.reflect.InvocationTargetException;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new Evil();
  }

  private static final class Evil extends InvocationTargetException {
    private static final long serialVersionUID = 1L;

    @Override
    public Throwable getCause() {
      Runtime.getRuntime().halt(0);
      return this;
    }

    @Override
    public Throwable getTargetException() {
      return getCause();
    }
  }
}
