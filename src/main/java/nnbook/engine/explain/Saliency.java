package nnbook.engine.explain;

/**
 * How sensitive the output is to each input: |∂f/∂x_i|.
 *
 * <p>Source: K. Simonyan, A. Vedaldi, A. Zisserman, "Deep inside convolutional networks", 2013.
 */
public final class Saliency {
  private Saliency() {}

  /** The absolute slope for each input. */
  public static double[] of(Gradient gradient, double... x) {
    double[] saliency = gradient.at(x);
    for (int i = 0; i < saliency.length; i++) {
      saliency[i] = Math.abs(saliency[i]);
    }
    return saliency;
  }
}
