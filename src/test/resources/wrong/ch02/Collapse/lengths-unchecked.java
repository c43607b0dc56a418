// expect: The shapes are not compared
package ch02;

public final class Collapse {
  private Collapse() {}

  /** A layer without a bend: one row of w and one entry of b for each neuron. */
  public record Affine(double[][] w, double[] b) {}

  public static Affine collapse(Affine first, Affine second) {
    int outputs = second.w().length;
    int inputs = first.w()[0].length;
    double[][] w = new double[outputs][inputs];
    double[] b = second.b().clone();
    for (int j = 0; j < outputs; j++) {
      for (int k = 0; k < Math.min(second.w()[j].length, first.w().length); k++) {
        for (int i = 0; i < inputs; i++) {
          w[j][i] += second.w()[j][k] * first.w()[k][i];
        }
        b[j] += second.w()[j][k] * first.b()[k];
      }
    }
    return new Affine(w, b);
  }
}
