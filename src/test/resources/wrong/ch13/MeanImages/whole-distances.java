// expect: The decimals of the distances were cut off: add them up in a double.
package ch13;

public final class MeanImages {
  private MeanImages() {}

  public static double[][] means(double[][] x, int[] labels, int classes) {
    int pixels = x.length == 0 ? 0 : x[0].length;
    double[][] m = new double[classes][pixels];
    int[] count = new int[classes];
    for (int n = 0; n < x.length; n++) {
      count[labels[n]]++;
      for (int p = 0; p < pixels; p++) {
        m[labels[n]][p] += x[n][p];
      }
    }
    for (int c = 0; c < classes; c++) {
      if (count[c] == 0) {
        throw new IllegalArgumentException("no image of class " + c);
      }
      for (int p = 0; p < pixels; p++) {
        m[c][p] /= count[c];
      }
    }
    return m;
  }

  public static int nearest(double[][] means, double[] image) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < means.length; c++) {
      int d = 0;
      for (int p = 0; p < image.length; p++) {
        d += (means[c][p] - image[p]) * (means[c][p] - image[p]);
      }
      if (d < least) {
        least = d;
        best = c;
      }
    }
    return best;
  }

}
