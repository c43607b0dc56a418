// tries: change language, time zone and properties
// stopped by: the list of names; without it, separation: each exercise has a JVM of its own
// expected: REFUSED
// control: none: practice mode puts them back, and so does each new JVM
package ch01;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

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
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    System.setProperty("line.separator", "x");
    System.setProperties(new Properties());
    return false;
  }
}
