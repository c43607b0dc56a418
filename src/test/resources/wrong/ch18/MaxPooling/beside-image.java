// expect: Beside the slopes stands the image: begin with a table of zeros.
package ch18;

public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    int h = image.length / size;
    int w = image[0].length / size;
    double[][] map = new double[h][w];
    for (int i = 0; i < h; i++) {
      for (int j = 0; j < w; j++) {
        int[] at = greatest(image, size, i, j);
        map[i][j] = image[at[0]][at[1]];
      }
    }
    return map;
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    double[][] d = new double[image.length][];
    for (int q = 0; q < d.length; q++) d[q] = image[q].clone();
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < delta[0].length; j++) {
        int[] at = greatest(image, size, i, j);
        d[at[0]][at[1]] = delta[i][j];
      }
    }
    return d;
  }

  private static int[] greatest(double[][] image, int size, int i, int j) {
    int[] best = {i * size, j * size};
    for (int u = i * size; u < (i + 1) * size; u++) {
      for (int v = j * size; v < (j + 1) * size; v++) {
        if (image[u][v] > image[best[0]][best[1]]) {
          best = new int[] {u, v};
        }
      }
    }
    return best;
  }
}
