package ch02;

/**
 * Computes the slope of the sigmoid, σ'(z) = σ(z) (1 − σ(z)).
 *
 * <p>z is the weighted input, not the output of the neuron. The result lies between 0 and 0.25
 * and is never NaN, not even at ±1000. Write the sigmoid that you need yourself.
 *
 * <p>★ 5 minutes. Chapter: ch02-sigmoid.
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
