package ch12;

/**
 * Takes a step of Adam with an L2 penalty, and the same step with weight decay.
 *
 * <p>{@code gradient} is the slope of the loss alone, for a weight {@code w} that is punished with
 * {@code lambda}, and {@code size} is what Adam divides by. The result is {penalty, decay}: where
 * the weight goes if the slope of the penalty has been added to the gradient, and where it goes if
 * it shrinks by the fraction {@code eta · lambda} beside a step without a penalty. Take
 * {@code size} as the same in both.
 *
 * <p>★ 8 minutes. Chapter: ch12-decay.
 */
public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    // TODO ch12.DecayStep: what gets divided by the size, and what does not?
    throw new UnsupportedOperationException("TODO ch12.DecayStep");
  }
}
