// tries: start processes without end
// stopped by: the list of names; without it, tasks: their number is limited
// expected: REFUSED
// control: without tasks memory processes
package ch01;

import java.util.ArrayList;
import java.util.List;

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
    String java = System.getProperty("java.home") + "/bin/java";
    List<Process> all = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        all.add(
            new ProcessBuilder(
                    java, "-Xmx16m", "-XX:-UsePerfData", "-XX:+UseSerialGC",
                    "-m", "java.rmi/sun.rmi.registry.RegistryImpl", "0")
                .start());
      }
      Thread.sleep(1_500);
      return all.stream().allMatch(Process::isAlive);
    } finally {
      for (Process process : all) {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
