// expect: Only the last weight counts
package ch02;

public final class Collapse {
  private Collapse() {}

  /** A neuron without a bend: it computes weight · x + bias. */
  public record Affine(double weight, double bias) {}

  public static Affine collapse(double[] weights, double[] biases) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException();
    }
    double weight = 1;
    double bias = 0;
    for (int l = 0; l < weights.length; l++) {
      weight = weights[l];
      bias = weights[l] * bias + biases[l];
    }
    return new Affine(weight, bias);
  }
}
