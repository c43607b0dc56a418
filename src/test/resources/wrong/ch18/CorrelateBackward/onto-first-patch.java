// expect: All positions fall on the first pixels: pixel (r + u, c + v) hears from weight
package ch18;

public final class CorrelateBackward {
  private CorrelateBackward() {}

    public record Slopes(double[][] kernel, double bias, double[][] image) {}

  public static Slopes backward(double[][] image, double[][] kernel, double[][] delta) {
    double[][] dk = new double[kernel.length][kernel[0].length];
    double[][] di = new double[image.length][image[0].length];
    double db = 0;
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < delta[0].length; j++) {
        db += delta[i][j];
        for (int u = 0; u < kernel.length; u++) {
          for (int v = 0; v < kernel[0].length; v++) {
            dk[u][v] += delta[i][j] * image[i + u][j + v];
            di[u][v] += delta[i][j] * kernel[u][v];
          }
        }
      }
    }
    return new Slopes(dk, db, di);
  }
}
