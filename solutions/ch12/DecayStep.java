package ch12;

/**
 * Takes a step of Adam with an L2 penalty, and the same step with weight decay.
 *
 * <p>{@code w} is the weight, {@code gradient} the slope of the loss alone, and {@code size} what
 * Adam divides by in both. The result is {penalty, decay}: where the weight goes if the slope of a
 * penalty with {@code lambda} has been added to the gradient, and where it goes if it shrinks by
 * the fraction {@code eta · lambda} beside a step without a penalty.
 *
 * <p>★ 8 minutes. Chapter: ch12-decay.
 */
public final class DecayStep {
  private DecayStep() {}

  // tag::solution[]
  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * lambda * w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
  // end::solution[]
}
