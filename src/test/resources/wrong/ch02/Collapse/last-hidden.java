// expect: The last neuron of first is missing: the loop over k ends one step early.
package ch02;

public final class Collapse {
  private Collapse() {}

    public record Affine(double[][] w, double[] b) {}

  public static Affine collapse(Affine first, Affine second) {
    int outputs = second.w().length;
    int hidden = first.w().length;
    int inputs = first.w()[0].length;
    if (second.w()[0].length != hidden) {
      throw new IllegalArgumentException(
          "second must have " + hidden + " columns, has " + second.w()[0].length);
    }
    double[][] w = new double[outputs][inputs];
    double[] b = second.b().clone();
    for (int j = 0; j < outputs; j++) {
      for (int k = 0; k < hidden - 1; k++) {
        for (int i = 0; i < inputs; i++) {
          w[j][i] += second.w()[j][k] * first.w()[k][i];
        }
        b[j] += second.w()[j][k] * first.b()[k];
      }
    }
    return new Affine(w, b);
  }
}
