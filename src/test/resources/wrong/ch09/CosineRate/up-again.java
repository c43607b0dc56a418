// expect: The wave comes up again
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = (double) step / total;
    return max * (1 + Math.cos(Math.PI * done)) / 2;
  }
}
