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

  // tag::solution[]
  public static Affine collapse(Affine first, Affine second) {
    int outputs = second.w().length;
    int hidden = first.w().length;
    int inputs = first.w()[0].length;
    if (second.w()[0].length != hidden) {
      throw new IllegalArgumentException(
          "second must have " + hidden + " columns, has " + second.w()[0].length);
    }
    double[][] w = new double[outputs][inputs];
    double[] b = second.b().clone(); // b² belongs to the caller
    for (int j = 0; j < outputs; j++) {
      for (int k = 0; k < hidden; k++) {
        for (int i = 0; i < inputs; i++) {
          w[j][i] += second.w()[j][k] * first.w()[k][i];
        }
        b[j] += second.w()[j][k] * first.b()[k];
      }
    }
    return new Affine(w, b);
  }
  // end::solution[]
}
