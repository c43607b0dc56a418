// expect: The rate becomes negative
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return max * Math.cos(Math.PI * done);
  }
}
