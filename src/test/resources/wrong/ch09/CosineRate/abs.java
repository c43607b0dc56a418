// expect: Math.abs turns the wave up again: lift the cosine by 1, then halve it.
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    double done = Math.min(1, (double) step / total);
    return max * Math.abs(Math.cos(Math.PI * done));
  }
}
