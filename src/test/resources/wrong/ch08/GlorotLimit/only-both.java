// expect: Each of the two sizes must be at least 1
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 && out < 1) {
      throw new IllegalArgumentException(in + " x " + out);
    }
    return Math.sqrt(6.0 / ((double) in + out));
  }
}
