// expect: The bias was taken for one more input: it is added, and multiplied by nothing.
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * (sizes[k - 1] + 1) * sizes[k];
    }
    return sum;
  }
}
