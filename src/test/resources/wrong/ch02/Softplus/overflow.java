// expect: An overflow
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return Math.log(1 + Math.exp(z));
  }
}
