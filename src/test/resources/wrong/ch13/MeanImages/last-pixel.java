// expect: Only the last pixel counted
package ch13;

public final class MeanImages {
  private MeanImages() {}

  public static double[][] means(double[][] x, int[] labels, int classes) {
    double[][] means = new double[classes][x.length == 0 ? 0 : x[0].length];
    int[] counts = new int[classes];
    for (int n = 0; n < x.length; n++) {
      counts[labels[n]]++;
      for (int i = 0; i < x[n].length; i++) {
        means[labels[n]][i] += x[n][i];
      }
    }
    for (int k = 0; k < classes; k++) {
      if (counts[k] == 0) {
        throw new IllegalArgumentException("class " + k + " has no images");
      }
      for (int i = 0; i < means[k].length; i++) {
        means[k][i] /= counts[k];
      }
    }
    return means;
  }

  public static int nearest(double[][] means, double[] image) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < means.length; k++) {
      double sum = 0;
      for (int i = 0; i < image.length; i++) {
        sum = (image[i] - means[k][i]) * (image[i] - means[k][i]);
      }
      if (sum < least) {
        least = sum;
        best = k;
      }
    }
    return best;
  }
}
