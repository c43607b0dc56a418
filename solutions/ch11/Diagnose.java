package ch11;

import java.util.Arrays;

/**
 * Names the trouble that two loss curves show: {@code train} and {@code val}, one number per
 * epoch.
 *
 * <p>Let n be the number of epochs, at least 2. The first of these that holds decides. DIVERGING:
 * a number of either curve is NaN or infinite, or the last of train is above its first.
 * OVER_FITTING: the last of val is more than 1.1 times the smallest of val. If the last of train
 * is above half its first, it is TOO_SLOW when it is below 0.95 times train[n / 2], since it is
 * still falling, otherwise UNDER_FITTING. All else is HEALTHY.
 *
 * <p>★★ 15 minutes. Chapter: ch11-curves.
 */
public final class Diagnose {
  private Diagnose() {}

  /** What two curves show. */
  public enum Diagnosis { DIVERGING, OVER_FITTING, TOO_SLOW, UNDER_FITTING, HEALTHY }

  // tag::solution[]
  public static Diagnosis diagnose(double[] train, double[] val) {
    double first = train[0];
    double last = train[train.length - 1];
    if (!finite(train) || !finite(val) || last > first) {
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
  // end::solution[]
}
