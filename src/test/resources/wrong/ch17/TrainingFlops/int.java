// expect: The count overflows an int
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    int products = 0;
    for (int l = 1; l < widths.length; l++) {
      int weights = widths[l - 1] * widths[l];
      products += 2 * weights;
      if (l > 1) {
        products += weights;
      }
    }
    return 2 * products;
  }
}
