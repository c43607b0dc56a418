// expect: overflows
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 1; l < sizes.length; l++) {
      flops += 2 * sizes[l - 1] * sizes[l];
    }
    return flops;
  }
}
