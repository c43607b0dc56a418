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

  public static double sigmoidPrime(double z) {
    // TODO ch02.SigmoidPrime: which formula makes the third column from the second?
    throw new UnsupportedOperationException("TODO ch02.SigmoidPrime");
  }
}
