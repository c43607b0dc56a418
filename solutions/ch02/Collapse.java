package ch02;

/**
 * Replaces a tower of neurons without a bend by a single one that computes the same.
 *
 * <p>Neuron l multiplies what it reads by {@code weights[l]} and adds {@code biases[l]}. Neuron 0
 * reads x, and every other one reads the output of the one before it. A tower of no neurons hands x
 * on as it is. Throw {@code IllegalArgumentException} when the lengths differ. The arguments stay
 * as they are.
 *
 * <p>★ 5 minutes. Chapter: ch02-collapse.
 */
public final class Collapse {
  private Collapse() {}

  /** A neuron without a bend: it computes weight · x + bias. */
  public record Affine(double weight, double bias) {}

  // tag::solution[]
  public static Affine collapse(double[] weights, double[] biases) {
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(
          weights.length + " weights, but " + biases.length + " biases");
    }
    double weight = 1;
    double bias = 0;
    for (int l = 0; l < weights.length; l++) {
      weight = weights[l] * weight;
      bias = weights[l] * bias + biases[l];
    }
    return new Affine(weight, bias);
  }
  // end::solution[]
}
