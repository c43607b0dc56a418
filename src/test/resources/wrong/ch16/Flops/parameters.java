// expect: the number of parameters
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 1; l < sizes.length; l++) {
      flops += (long) sizes[l - 1] * sizes[l] + sizes[l];
    }
    return flops;
  }
}
