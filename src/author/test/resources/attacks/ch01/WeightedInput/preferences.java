// tries: leave something in the preferences of the user
// stopped by: the list of names; without it, files: nothing can be written
// expected: REFUSED
// control: none: preferences leave a thread behind, which every mode refuses
package ch01;

import java.util.prefs.Preferences;

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
    Preferences preferences = Preferences.userRoot().node("nnbook-@MARK@");
    preferences.put("left", "behind");
    preferences.flush();
    preferences.removeNode();
    return true;
  }
}
