// expect: The product in the wrong order
package ch02;

public final class Collapse {
  private Collapse() {}

  /** A layer without a bend: one row of w and one entry of b for each neuron. */
  public record Affine(double[][] w, double[] b) {}

  public static Affine collapse(Affine first, Affine second) {
    double[] b = second.b().clone();
    for (int j = 0; j < b.length; j++) {
      for (int k = 0; k < first.b().length; k++) {
        b[j] += second.w()[j][k] * first.b()[k];
      }
    }
    return new Affine(times(first.w(), second.w()), b);
  }

  private static double[][] times(double[][] p, double[][] q) {
    double[][] product = new double[p.length][q[0].length];
    for (int j = 0; j < p.length; j++) {
      for (int i = 0; i < q[0].length; i++) {
        for (int k = 0; k < q.length; k++) {
          product[j][i] += p[j][k] * q[k][i];
        }
      }
    }
    return product;
  }
}
