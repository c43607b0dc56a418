// expect: It ends one step early: step total, not total - 1, has the rate 0.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / (total - 1));
    return max * (1 + Math.cos(Math.PI * done)) / 2;
  }
}
