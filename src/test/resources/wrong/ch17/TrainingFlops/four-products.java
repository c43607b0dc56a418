// expect: Four products for each weight
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    long products = 0;
    for (int l = 1; l < widths.length; l++) {
      int each = l == 1 ? 2 : 4; // there is no way back from the first layer to the input
      products += (long) each * widths[l - 1] * widths[l];
    }
    return 2 * products;
  }
}
