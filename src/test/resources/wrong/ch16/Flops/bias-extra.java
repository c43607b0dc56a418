// expect: The bias is counted twice
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 1; l < sizes.length; l++) {
      flops += 2L * sizes[l - 1] * sizes[l] + sizes[l];
    }
    return flops;
  }
}
