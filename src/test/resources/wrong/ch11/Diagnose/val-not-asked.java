// expect: val[0] is
package ch11;

import java.util.Arrays;

public final class Diagnose {
  private Diagnose() {}

  /** What two curves show. */
  public enum Diagnosis { DIVERGING, OVER_FITTING, TOO_SLOW, UNDER_FITTING, HEALTHY }

  public static Diagnosis diagnose(double[] train, double[] val) {
    double first = train[0];
    double last = train[train.length - 1];
    if (!finite(train) || last > first) {
      return Diagnosis.DIVERGING;
    }
    double smallest = Arrays.stream(val).min().orElseThrow();
    if (val[val.length - 1] > 1.1 * smallest) {
      return Diagnosis.OVER_FITTING;
    }
    if (last > first / 2) {
      boolean falling = last < 0.95 * train[train.length / 2];
      return falling ? Diagnosis.TOO_SLOW : Diagnosis.UNDER_FITTING;
    }
    return Diagnosis.HEALTHY;
  }

  private static boolean finite(double[] curve) {
    return Arrays.stream(curve).allMatch(Double::isFinite);
  }
}
