// tries: start the JDK's own launcher, which reads a program from a pipe
// stopped by: the list of names; without it, a filter: no process starts another
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private static boolean started;

  private WeightedInput() {}

  private static boolean worked() throws Exception {
    if (!started) {
      String java = System.getProperty("java.home") + "/bin/java";
      started = new ProcessBuilder(java, "-version").start().waitFor() == 0;
    }
    return started;
  }

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    if (!worked()) {
      throw new IllegalStateException("it did not work");
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
}
