// expect: a training step
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 1; l < sizes.length; l++) {
      flops += 6L * sizes[l - 1] * sizes[l];
    }
    return flops;
  }
}
