// expect: the search for the smallest begins with val[0]
package ch11;

public final class Diagnose {
  private Diagnose() {}

    public enum Diagnosis { DIVERGING, OVER_FITTING, TOO_SLOW, UNDER_FITTING, HEALTHY }

  public static Diagnosis diagnose(double[] train, double[] val) {
    int n = train.length;
    for (int i = 0; i < n; i++) {
      if (!Double.isFinite(train[i]) || !Double.isFinite(val[i])) {
        return Diagnosis.DIVERGING;
      }
    }
    if (train[n - 1] > train[0]) {
      return Diagnosis.DIVERGING;
    }
    double smallest = Double.MIN_VALUE;
    for (double v : val) {
      smallest = Math.min(smallest, v);
    }
    if (val[n - 1] > 1.1 * smallest) {
      return Diagnosis.OVER_FITTING;
    }
    if (train[n - 1] > train[0] / 2) {
      return train[n - 1] < 0.95 * train[n / 2] ? Diagnosis.TOO_SLOW : Diagnosis.UNDER_FITTING;
    }
    return Diagnosis.HEALTHY;
  }
}
