// expect: The last digits are lost: count in long, not in double.
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    double sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * sizes[k - 1] * sizes[k];
    }
    return Math.round(sum);
  }
}
