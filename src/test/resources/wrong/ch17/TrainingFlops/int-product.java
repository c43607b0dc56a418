// expect: before it becomes a long
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    long count = 0;
    for (int l = 1; l < widths.length; l++) {
      long products = widths[l - 1] * widths[l];
      count += l == 1 ? 4 * products : 6 * products;
    }
    return count;
  }
}
