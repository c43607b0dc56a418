// expect: A quarter of a sine, which falls fastest at once: half a cosine begins and ends
package ch09;

public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    if (step >= total) return 0;
    return max * (1 - Math.sin(Math.PI / 2 * step / total));
  }
}
