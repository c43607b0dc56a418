// expect: 1 + e^z rounded to 1, and ln 1 = 0
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return z > 30 ? z : -Math.log(1 / (1 + Math.exp(z)));
  }
}
