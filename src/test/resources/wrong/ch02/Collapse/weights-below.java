// expect: Each bias goes through the weights below
package ch02;

public final class Collapse {
  private Collapse() {}

    public record Affine(double weight, double bias) {}

  public static Affine collapse(double[] weights, double[] biases) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(
          weights.length + " weights, but " + biases.length + " biases");
    }
    double weight = 1;
    double bias = 0;
    for (int l = 0; l < weights.length; l++) {
      weight = weights[l] * weight;
      bias = bias + weight * biases[l];
    }
    return new Affine(weight, bias);
  }
}
