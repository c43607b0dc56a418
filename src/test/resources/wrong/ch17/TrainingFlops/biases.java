// expect: The biases are counted
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    long products = 0;
    for (int l = 1; l < widths.length; l++) {
      long weights = (widths[l - 1] + 1L) * widths[l];
      products += 2 * weights;
      if (l > 1) {
        products += weights;
      }
    }
    return 2 * products;
  }
}
