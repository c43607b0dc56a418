package ch13;

/**
 * Recognizes images without a network: by the mean image of each class.
 *
 * <p>{@code means} takes images {@code x} [images x pixels] and their classes, 0, 1, 2, …, and
 * returns the mean image of each class [classes x pixels]. A class without images is refused with
 * {@code IllegalArgumentException}. {@code nearest} returns the class whose mean image is the
 * nearest to {@code image}: the one with the smallest sum of squared differences, and of equal ones
 * the first.
 *
 * <p>★★ 15 minutes. Chapter: ch13-baselines.
 */
public final class MeanImages {
  private MeanImages() {}

  // tag::solution[]
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
        sum += (image[i] - means[k][i]) * (image[i] - means[k][i]);
      }
      if (sum < least) {
        least = sum;
        best = k;
      }
    }
    return best;
  }
  // end::solution[]
}
