// expect: max(0, z) is missing
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return Math.log1p(Math.exp(-Math.abs(z)));
  }
}
