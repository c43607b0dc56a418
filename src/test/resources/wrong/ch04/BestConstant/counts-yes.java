// expect: counted
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    int yes = 0;
    for (double answer : y) {
      yes += answer > 0.5 ? 1 : 0;
    }
    return (double) yes / y.length;
  }
}
