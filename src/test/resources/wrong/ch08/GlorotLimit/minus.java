// expect: in − out in place of in + out
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("in and out must be at least 1: " + in + ", " + out);
    }
    return Math.sqrt(6.0 / (in - out));
  }
}
