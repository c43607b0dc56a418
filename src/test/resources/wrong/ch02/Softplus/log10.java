// expect: Math.log10
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return Math.max(0, z) + Math.log10(1 + Math.exp(-Math.abs(z)));
  }
}
