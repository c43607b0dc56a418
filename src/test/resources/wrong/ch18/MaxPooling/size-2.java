// expect: The map has image.length / size rows and image[0].length / size columns.
package ch18;

public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    int h = image.length / 2;
    int w = image[0].length / 2;
    double[][] map = new double[h][w];
    for (int i = 0; i < h; i++) {
      for (int j = 0; j < w; j++) {
        int[] at = greatest(image, 2, i, j);
        map[i][j] = image[at[0]][at[1]];
      }
    }
    return map;
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    double[][] d = new double[image.length][image[0].length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < delta[0].length; j++) {
        int[] at = greatest(image, 2, i, j);
        d[at[0]][at[1]] = delta[i][j];
      }
    }
    return d;
  }

  private static int[] greatest(double[][] image, int size, int i, int j) {
    int[] best = {i * 2, j * 2};
    for (int u = i * 2; u < (i + 1) * 2; u++) {
      for (int v = j * 2; v < (j + 1) * 2; v++) {
        if (image[u][v] > image[best[0]][best[1]]) {
          best = new int[] {u, v};
        }
      }
    }
    return best;
  }
}
