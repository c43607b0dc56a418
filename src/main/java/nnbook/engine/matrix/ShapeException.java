package nnbook.engine.matrix;

/**
 * Sizes do not fit: "Dense.forward: X must be [batch x 4], was [32 x 3]".
 *
 * <p>The message names the place, the argument, what it must be and what it was.
 */
public final class ShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public ShapeException(String message) {
    super(message);
  }
}
