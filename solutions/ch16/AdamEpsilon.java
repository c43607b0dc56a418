package ch16;

/**
 * Translates Adam's epsilon from one library to another.
 *
 * <p>In step t, counted from 1, PyTorch divides by √(v / (1 − β₂ᵗ)) + ε. Keras takes the correction
 * to the front and divides by √v + ε̂. Both steps are the same for one ε̂, which depends on t:
 * return it. β₂ is at least 0 and below 1, and ε is at least 0.
 *
 * <p>★★ 10 minutes. Chapter: ch16-epsilon.
 */
public final class AdamEpsilon {
  private AdamEpsilon() {}

  // tag::solution[]
  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(1 - Math.pow(beta2, t));
  }
  // end::solution[]
}
