// expect: 1 / 2 divides two ints, which is 0: write 0.5.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return 1 / 2 * max * (1 + Math.cos(Math.PI * done));
  }
}
