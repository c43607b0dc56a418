// tries: find a process by its command line and end it
// stopped by: the list of names; without it, processes: it sees its own only
// expected: REFUSED
// control: without processes tasks
package ch01;

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
    ProcessHandle other =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains("@MARK@"))
            .findFirst()
            .orElseThrow();
    return other.destroyForcibly();
  }
}
