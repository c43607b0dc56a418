// expect: changed the input a
package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    if (Double.isNaN(factor)) throw new IllegalArgumentException();
    for (int i = 0; i < a.length; i++) a[i] *= factor;
    return a;
  }
}
