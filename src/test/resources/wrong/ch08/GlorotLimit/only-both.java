// expect: or not each of them
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
