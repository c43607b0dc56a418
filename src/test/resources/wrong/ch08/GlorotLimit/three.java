// expect: 3 in place of 6: variance 2 / (in + out), times 3 for the limit.
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("in and out must be at least 1: " + in + ", " + out);
    }
    return Math.sqrt(3.0 / (in + out));
  }
}
