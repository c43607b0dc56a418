// expect: An index is beyond
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 0; l < sizes.length; l++) {
      flops += 2L * sizes[l] * sizes[l + 1];
    }
    return flops;
  }
}
