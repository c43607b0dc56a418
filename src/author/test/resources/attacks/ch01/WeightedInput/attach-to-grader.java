// tries: attach to another JVM as a debugger does
// stopped by: the list of names; without it, processes: it sees its own only
// expected: REFUSED
// control: without files processes tasks
package ch01;

import com.sun.tools.attach.VirtualMachine;

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
    VirtualMachine machine = VirtualMachine.attach("@PID@");
    machine.detach();
    return true;
  }
}
