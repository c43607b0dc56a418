// expect: has size × size pixels
package ch18;

public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    double[][] map = new double[image.length / size][image[0].length / size];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[r].length; c++) {
        double max = image[r * size][c * size];
        for (int i = 0; i < 2; i++) {
          for (int j = 0; j < 2; j++) {
            max = Math.max(max, image[r * size + i][c * size + j]);
          }
        }
        map[r][c] = max;
      }
    }
    return map;
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    double[][] slopes = new double[image.length][image[0].length];
    for (int r = 0; r < delta.length; r++) {
      for (int c = 0; c < delta[r].length; c++) {
        int bestRow = r * size;
        int bestColumn = c * size;
        for (int i = r * size; i < (r + 1) * size; i++) {
          for (int j = c * size; j < (c + 1) * size; j++) {
            if (image[i][j] > image[bestRow][bestColumn]) {
              bestRow = i;
              bestColumn = j;
            }
          }
        }
        slopes[bestRow][bestColumn] = delta[r][c];
      }
    }
    return slopes;
  }
}
