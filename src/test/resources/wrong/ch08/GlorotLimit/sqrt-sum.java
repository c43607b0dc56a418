// expect: The root of the sum alone: the 6 belongs below it, too.
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("in and out must be at least 1: " + in + ", " + out);
    }
    return 6.0 / Math.sqrt(in + out);
  }
}
