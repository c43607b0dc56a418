package ch18;

/**
 * Sends the gradient of a map back to the kernel, to the bias and to the image.
 *
 * <p>The map came from {@code image} [height x width] and {@code kernel} (stride 1, no padding, not
 * flipped; neither needs to be square), plus one bias. {@code delta} [positions down x positions
 * across] holds the slope of the loss with respect to each number of the map. Returns the slopes
 * with respect to the kernel, the bias and the image, each in the shape of what it belongs to.
 *
 * <p>★★★ 25 minutes. Chapter: ch18-backward.
 */
public final class CorrelateBackward {
  private CorrelateBackward() {}

  /** Slopes of the loss: for the kernel, for the bias, and for the image. */
  public record Slopes(double[][] kernel, double bias, double[][] image) {}

  public static Slopes backward(double[][] image, double[][] kernel, double[][] delta) {
    // TODO ch18.CorrelateBackward: each product of the forward pass has two factors
    throw new UnsupportedOperationException("TODO ch18.CorrelateBackward");
  }
}
