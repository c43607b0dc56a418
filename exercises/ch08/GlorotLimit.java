package ch08;

/**
 * Computes the limit of Glorot's uniform start: weights are drawn between −limit and limit.
 *
 * <p>{@code in} is the number of inputs of the layer, {@code out} the number of its neurons. Throw
 * {@code IllegalArgumentException} when one of them is less than 1.
 *
 * <p>★ 5 minutes. Chapter: ch08-rules.
 */
public final class GlorotLimit {
  private GlorotLimit() {}

  public static double glorotLimit(int in, int out) {
    // TODO ch08.GlorotLimit: check the sizes; then the root
    throw new UnsupportedOperationException("TODO ch08.GlorotLimit");
  }
}
