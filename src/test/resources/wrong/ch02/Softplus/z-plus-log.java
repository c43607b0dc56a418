// expect: Take the form with e^z there
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return z + Math.log1p(Math.exp(-z));
  }
}
