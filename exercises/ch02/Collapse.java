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

  public static Affine collapse(double[] weights, double[] biases) {
    // TODO ch02.Collapse: let one neuron swallow the others, from the lowest to the top
    throw new UnsupportedOperationException("TODO ch02.Collapse");
  }
}
