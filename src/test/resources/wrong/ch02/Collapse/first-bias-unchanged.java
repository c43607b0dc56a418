// expect: b¹ added as it is
package ch02;

public final class Collapse {
  private Collapse() {}

  /** A layer without a bend: one row of w and one entry of b for each neuron. */
  public record Affine(double[][] w, double[] b) {}

  public static Affine collapse(Affine first, Affine second) {
    int outputs = second.w().length;
    int inputs = first.w()[0].length;
    if (second.w()[0].length != first.w().length) {
      throw new IllegalArgumentException("the layers do not fit");
    }
    double[][] w = new double[outputs][inputs];
    double[] b = second.b().clone();
    for (int j = 0; j < outputs; j++) {
      for (int i = 0; i < inputs; i++) {
        for (int k = 0; k < first.w().length; k++) {
          w[j][i] += second.w()[j][k] * first.w()[k][i];
        }
      }
      b[j] += first.b()[j];
    }
    return new Affine(w, b);
  }
}
