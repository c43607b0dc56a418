package ch08;

/**
 * Computes the limit of Glorot's uniform start: weights that are drawn evenly between −limit and
 * limit must have the variance 2/(in + out).
 *
 * <p>{@code in} is the number of inputs of the layer, {@code out} the number of its neurons. Throw
 * {@code IllegalArgumentException} when one of them is less than 1.
 *
 * <p>★ 5 minutes. Chapter: ch08-glorot.
 */
public final class GlorotLimit {
  private GlorotLimit() {}

  // tag::solution[]
  public static double glorotLimit(int in, int out) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("in and out must be at least 1: " + in + ", " + out);
    }
    return Math.sqrt(6.0 / (in + out));
  }
  // end::solution[]
}
