// expect: The roots are added: add the sizes, then take one root of 6 / (in + out).
package ch08;

public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) throw new IllegalArgumentException("sizes");
    return Math.sqrt(6) / (Math.sqrt(in) + Math.sqrt(out));
  }
}
