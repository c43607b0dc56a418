// tries: go on changing the array that it has returned
// stopped by: the list of names
// expected: REFUSED
// control: none: it does not know what is expected
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    double[] step = new double[w.length];
    Thread thread = new Thread(() -> {
      for (long i = 0; i < 1_000_000_000L; i++) {
        step[0] = Math.sin(i);
      }
    });
    thread.setDaemon(true);
    thread.start();
    return step;
  }
}
