// expect: Halfway between the smallest and the largest: every answer counts.
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double min = 1;
    double max = 0;
    for (double answer : y) {
      min = Math.min(min, answer);
      max = Math.max(max, answer);
    }
    return (min + max) / 2;
  }
}
