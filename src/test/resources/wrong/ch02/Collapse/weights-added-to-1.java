// expect: beginning at 1
package ch02;

public final class Collapse {
  private Collapse() {}

  /** A neuron without a bend: it computes weight · x + bias. */
  public record Affine(double weight, double bias) {}

  public static Affine collapse(double[] weights, double[] biases) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException("lengths differ");
    }
    double w = 1;
    double b = 0;
    for (int l = 0; l < weights.length; l++) {
      w = w + weights[l];
      b = weights[l] * b + biases[l];
    }
    return new Affine(w, b);
  }
}
