// expect: Activation functions don't count.
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * sizes[k - 1] * sizes[k] + (k < sizes.length - 1 ? sizes[k] : 0);
    }
    return sum;
  }
}
