// expect: Each pixel is compared with the first one
package ch18;

public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    double[][] map = new double[image.length / size][image[0].length / size];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        int best = winner(image, size, r, c);
        map[r][c] = image[r * size + best / size][c * size + best % size];
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

  private static int winner(double[][] image, int size, int r, int c) {
    int best = 0;
    double greatest = image[r * size][c * size];
    for (int s = 1; s < size * size; s++) {
      double value = image[r * size + s / size][c * size + s % size];
      if (value > greatest) {
        best = s;
      }
    }
    return best;
  }
}
