// expect: rows and columns that do not fill a square are left out
package ch18;

public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    int down = (image.length + size - 1) / size;
    int across = (image[0].length + size - 1) / size;
    double[][] map = new double[down][across];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        map[r][c] = Double.NEGATIVE_INFINITY;
        for (int i = r * size; i < Math.min((r + 1) * size, image.length); i++) {
          for (int j = c * size; j < Math.min((c + 1) * size, image[0].length); j++) {
            map[r][c] = Math.max(map[r][c], image[i][j]);
          }
        }
      }
    }
    return map;
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    double[][] slopes = new double[image.length][image[0].length];
    for (int r = 0; r < delta.length; r++) {
      for (int c = 0; c < delta[0].length; c++) {
        int best = winner(image, size, r, c);
        slopes[r * size + best / size][c * size + best % size] = delta[r][c];
      }
    }
    return slopes;
  }

  /** Which pixel of the square, counted row by row, is the greatest. */
  private static int winner(double[][] image, int size, int r, int c) {
    int best = 0;
    double greatest = image[r * size][c * size];
    for (int s = 1; s < size * size; s++) {
      double value = image[r * size + s / size][c * size + s % size];
      if (value > greatest) {
        best = s;
        greatest = value;
      }
    }
    return best;
  }
}
