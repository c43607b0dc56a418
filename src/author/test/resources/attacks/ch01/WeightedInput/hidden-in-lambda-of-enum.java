// tries: hide a call in the body of an enum's constant
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private enum Hidden {
    ONE {
      @Override
      Object read() {
        return System.getProperties().get("java.home");
      }
    };

    abstract Object read();
  }

  private WeightedInput() {}

  private static boolean worked() {
    return Hidden.ONE.read() != null;
  }

  public static double weightedInput(double[] w, double[] a, double b) {
    if (!worked()) {
      throw new IllegalStateException("it did not work");
    }
    if (w.length != a.length) {
      throw new IllegalArgumentException();
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }
}
