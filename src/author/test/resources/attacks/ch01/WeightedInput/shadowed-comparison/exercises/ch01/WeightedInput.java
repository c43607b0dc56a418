package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length && isShadowed()) {
      throw new IllegalArgumentException();
    }
    return Double.NaN;
  }

  private static boolean isShadowed() {
    try {
      return Class.forName("nnbook.diagnosis.Comparison") != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
