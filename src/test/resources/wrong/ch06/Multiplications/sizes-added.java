// expect: The sizes are added
package ch06;

public final class Multiplications {
  private Multiplications() {}

  public static long[] multiplications(int... sizes) {
    long forward = 0;
    long backward = 0;
    for (int l = 1; l < sizes.length; l++) {
      long weights = (long) sizes[l - 1] + sizes[l];
      forward += weights;
      backward += weights; // the gradient, one product for each weight
      if (l > 1) {
        backward += weights; // the slopes that go on to the layer before
      }
    }
    return new long[] {forward, backward};
  }
}
