// expect: Divided by fewer than all examples: the mean
package ch04;

import java.util.Arrays;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(p.length + " probabilities, " + y.length + " answers");
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= Math.log(y[n] == 1 ? p[n] : 1 - p[n]);
    }
    return sum / Arrays.stream(y).sum();
  }
}
