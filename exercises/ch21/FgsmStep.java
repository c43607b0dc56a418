package ch21;

/**
 * Moves an image so that a network of one softmax layer finds it harder to read.
 *
 * <p>The network is p = softmax(W x + b), with W [classes x pixels], and its loss is −ln p[label].
 * Move each pixel by epsilon, up or down, in the direction in which the loss rises. A pixel whose
 * slope is 0 stays. Then cut each pixel off at 0 and 1. Scores may be ±1000: no result is NaN.
 * Return a new array.
 *
 * <p>★★ 20 minutes. Chapter: ch21-fool.
 */
public final class FgsmStep {
  private FgsmStep() {}

  public static double[] fgsmStep(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    // TODO ch21.FgsmStep: the slopes of the loss for the pixels, their signs, a step, the limits
    throw new UnsupportedOperationException("TODO ch21.FgsmStep");
  }
}
