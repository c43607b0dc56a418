package ch10;

/**
 * Computes the slopes of the cross-entropy of one example: ∂L/∂z_k for each score.
 *
 * <p>{@code z} [K] holds the scores, {@code y} is the number of the right class, counted from 0.
 * The result is a new array [K]. The scores may be as large as 1000 or as small as −1000. Write
 * the softmax that you need yourself.
 *
 * <p>★★ 10 minutes. Chapter: ch10-gradient.
 */
public final class CrossEntropyGradient {
  private CrossEntropyGradient() {}

  // tag::solution[]
  public static double[] crossEntropyGradient(double[] z, int y) {
    double[] gradient = softmax(z);
    gradient[y] -= 1;
    return gradient;
  }

  private static double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
  // end::solution[]
}
