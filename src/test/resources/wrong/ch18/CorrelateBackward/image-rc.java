// expect: All of a patch goes into its first pixel: pixel (r + u, c + v) hears from weight
package ch18;

public final class CorrelateBackward {
  private CorrelateBackward() {}

    public record Slopes(double[][] kernel, double bias, double[][] image) {}

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
            gradImage[r][c] += delta[r][c] * kernel[u][v];
          }
        }
      }
    }
    return new Slopes(gradKernel, gradBias, gradImage);
  }
}
