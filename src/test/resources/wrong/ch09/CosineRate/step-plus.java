// expect: It begins one step late: step 0 has the rate max.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) (step + 1) / total);
    return max * (1 + Math.cos(Math.PI * done)) / 2;
  }
}
