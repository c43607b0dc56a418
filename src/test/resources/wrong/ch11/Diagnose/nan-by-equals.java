// expect: find it by Double.isNaN
package ch11;

public final class Diagnose {
  private Diagnose() {}

  /** What two curves show. */
  public enum Diagnosis { DIVERGING, OVER_FITTING, TOO_SLOW, UNDER_FITTING, HEALTHY }

  public static Diagnosis diagnose(double[] train, double[] val) {
    int n = train.length;
    double first = train[0];
    double last = train[n - 1];
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      boolean isNaN = train[i] == Double.NaN || val[i] == Double.NaN;
      if (isNaN || Double.isInfinite(train[i]) || Double.isInfinite(val[i])) {
        return Diagnosis.DIVERGING;
      }
      smallest = Math.min(smallest, val[i]);
    }
    if (last > first) {
      return Diagnosis.DIVERGING;
    }
    if (val[n - 1] > 1.1 * smallest) {
      return Diagnosis.OVER_FITTING;
    }
    if (last > first / 2) {
      return last < 0.95 * train[n / 2] ? Diagnosis.TOO_SLOW : Diagnosis.UNDER_FITTING;
    }
    return Diagnosis.HEALTHY;
  }
}
