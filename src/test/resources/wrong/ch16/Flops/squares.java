// expect: Each width is multiplied by itself: a layer has its own width times the one
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * sizes[k] * sizes[k];
    }
    return sum;
  }
}
