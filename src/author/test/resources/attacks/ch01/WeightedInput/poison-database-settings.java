// tries: leave a setting of the JVM for the next submission
// stopped by: the list of names; without it, separation: each exercise has a JVM of its own
// expected: REFUSED
// control: practice twice
package ch01;

import java.sql.DriverManager;

public final class WeightedInput {
  private static Boolean worked;

  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (worked == null) {
      worked = worked();
    }
    if (!worked) {
      return Double.NaN;
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

  private static boolean worked() {
    try {
      return attack();
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean attack() throws Throwable {
    int checks = DriverManager.getLoginTimeout();
    DriverManager.setLoginTimeout(checks + 1);
    return checks >= 3; // of the submission before this one
  }
}
