// expect: After the end the rate is max
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    if (step > total) { return max; }
    double done = Math.min(1, (double) step / total);
    return max * (1 + Math.cos(Math.PI * done)) / 2;
  }
}
