// expect: is squared: take its root
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("in and out must be at least 1: " + in + ", " + out);
    }
    return Math.pow(6.0 / (in + out), 2);
  }
}
