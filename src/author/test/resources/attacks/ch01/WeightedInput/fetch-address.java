// tries: fetch the answer from an address
// stopped by: the list of names; without it, network: there is none
// expected: REFUSED
// control: without network
package ch01;

import java.io.InputStream;
import java.net.URL;

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
    URL url = new URL("http://127.0.0.1:@PORT@/");
    try (InputStream in = url.openConnection().getInputStream()) {
      return in.readAllBytes().length > 0;
    }
  }
}
