package ch02;

/**
 * Replaces two layers without a bend by one that computes the same.
 *
 * <p>The layer {@code first} computes a = W¹x + b¹, and {@code second} computes W²a + b². W¹ is
 * [4 x 3] when first has 3 inputs and 4 neurons, and then W² has 4 columns. When the number of
 * columns of W² is not the number of rows of W¹, throw {@code IllegalArgumentException}. The
 * arguments stay as they are.
 *
 * <p>★★ 15 minutes. Chapter: ch02-bend.
 */
public final class Collapse {
  private Collapse() {}

  /** A layer without a bend: one row of w and one entry of b for each neuron. */
  public record Affine(double[][] w, double[] b) {}

  public static Affine collapse(Affine first, Affine second) {
    // TODO ch02.Collapse: the new weights are W² W¹, the new biases W² b¹ + b²
    throw new UnsupportedOperationException("TODO ch02.Collapse");
  }
}
