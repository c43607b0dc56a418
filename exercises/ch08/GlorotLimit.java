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

  public static double glorotLimit(int in, int out) {
    // TODO ch08.GlorotLimit: check the sizes; then, what variance has a range from −1 to 1?
    throw new UnsupportedOperationException("TODO ch08.GlorotLimit");
  }
}
