// expect: NaN: the logarithm of a negative number. z isn't a probability: p = σ(z).
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    return -(y * Math.log(z) + (1 - y) * Math.log(1 - z));
  }

}
