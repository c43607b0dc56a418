// tries: start a process while its JVM ends
// stopped by: the list of names; without it, processes: all end with the first of them
// expected: REFUSED
// control: none: the worker ends what it has started, also where the system does not
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
    Runtime.getRuntime().addShutdownHook(new Thread(WeightedInput::leave));
    System.exit(0);
    return true;
  }

  private static void leave() {
    try {
      String java = System.getProperty("java.home") + "/bin/java";
      new ProcessBuilder(
              java, "-Xmx16m", "-Dmark=@MARK@", "-m", "java.rmi/sun.rmi.registry.RegistryImpl", "0")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (java.io.IOException e) {
      System.out.println(e);
    }
  }
}
