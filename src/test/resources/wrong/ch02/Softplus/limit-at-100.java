// expect: its digits still count
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    if (z < -100) {
      return 0;
    }
    return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
