// expect: Math.sin begins in the middle: the cosine begins at 1.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return max * (1 + Math.sin(Math.PI * done)) / 2;
  }
}
