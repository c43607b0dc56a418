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

  // tag::solution[]
  public static Slopes backward(double[][] image, double[][] kernel, double[][] delta) {
    double[][] gradKernel = new double[kernel.length][kernel[0].length];
    double[][] gradImage = new double[image.length][image[0].length];
    double gradBias = 0;
    for (int r = 0; r < delta.length; r++) {
      for (int c = 0; c < delta[0].length; c++) {
        gradBias += delta[r][c];
        for (int u = 0; u < kernel.length; u++) {
          for (int v = 0; v < kernel[0].length; v++) {
            gradKernel[u][v] += delta[r][c] * image[r + u][c + v];
            gradImage[r + u][c + v] += delta[r][c] * kernel[u][v];
          }
        }
      }
    }
    return new Slopes(gradKernel, gradBias, gradImage);
  }
  // end::solution[]
}
