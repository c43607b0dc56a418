// expect: A minus inside the logarithm
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return Math.max(0, z) + Math.log1p(-Math.exp(-Math.abs(z)));
  }
}
