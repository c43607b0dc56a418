// expect: All sizes are multiplied
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long flops = 2;
    for (int size : sizes) {
      flops *= size;
    }
    return flops;
  }
}
