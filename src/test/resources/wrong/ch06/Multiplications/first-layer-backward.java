// expect: The first layer is missing backward
package ch06;

public final class Multiplications {
  private Multiplications() {}

  public static long[] multiplications(int... sizes) {
    long forward = 0;
    long backward = 0;
    for (int l = 1; l < sizes.length; l++) {
      long weights = (long) sizes[l - 1] * sizes[l];
      forward += weights;
      backward += l == 1 ? 0 : 2 * weights;
    }
    return new long[] {forward, backward};
  }
}
