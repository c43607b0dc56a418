// expect: The rate is 0 from the start: two ints are divided
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return 1 / 2 * max * (1 + Math.cos(Math.PI * done));
  }
}
