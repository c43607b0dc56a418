package ch02;

/**
 * Computes the slope of the sigmoid at z.
 *
 * <p>The table of the chapter shows that the slope depends on the output a = σ(z) alone: 0.25 for
 * a = 0.5, and 0.104994 for a = 0.880797. Find the formula first.
 *
 * <p>z is the weighted input, not the output of the neuron. The result lies between 0 and 0.25
 * and is never NaN, not even at ±1000. Write the sigmoid that you need yourself.
 *
 * <p>★ 8 minutes. Chapter: ch02-sigmoid.
 */
public final class SigmoidPrime {
  private SigmoidPrime() {}

  // tag::solution[]
  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * (1 - a);
  }
  // end::solution[]
}
