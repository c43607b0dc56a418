// expect: The parentheses are missing: max times (1 + cos), all of it halved.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return max * 1 + Math.cos(Math.PI * done) / 2;
  }
}
