// expect: The way back through the later layers is missing
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    long products = 0;
    for (int l = 1; l < widths.length; l++) {
      long weights = (long) widths[l - 1] * widths[l];
      products += 2 * weights;
    }
    return 2 * products;
  }
}
