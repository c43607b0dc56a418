// expect: Backward is counted twice
package ch06;

public final class Multiplications {
  private Multiplications() {}

  public static long[] multiplications(int... sizes) {
    long forward = 0;
    long backward = 0;
    for (int l = 1; l < sizes.length; l++) {
      long weights = (long) sizes[l - 1] * sizes[l];
      forward += weights;
      backward += 2 * weights;
      if (l > 1) {
        backward += 2 * weights;
      }
    }
    return new long[] {forward, backward};
  }
}
