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

  public static double[][] means(double[][] x, int[] labels, int classes) {
    // TODO ch13.MeanImages: add up and count the images of each class, then compare with each mean
    throw new UnsupportedOperationException("TODO ch13.MeanImages");
  }

  public static int nearest(double[][] means, double[] image) {
    throw new UnsupportedOperationException("TODO ch13.MeanImages");
  }
}
