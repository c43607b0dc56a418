package ch21;

/**
 * Plans the training of a large model: what does a budget of operations buy?
 *
 * <p>A training costs 6 operations for each weight and token. The best plan has so many tokens for
 * each weight, and it spends the whole budget. But no more than {@code text} tokens can be had: if
 * the best plan needs more, read them all, and give the model as many weights as the budget allows.
 * The memory holds no more than {@code bytes}, at 16 for each weight: if the model is too large,
 * take as many weights as fit, and read as much more as the budget and the text allow.
 *
 * <p>★★ 15 minutes. Chapter: ch21-compute.
 */
public final class Flops {
  private Flops() {}

  /** How many weights a model has, and how many tokens it reads. */
  public record Plan(double weights, double tokens) {}

  public static Plan plan(
      double operations, double tokensPerWeight, double text, double bytes) {
    // TODO ch21.Flops: first the plan without limits; try the digits of one with a pencil
    throw new UnsupportedOperationException("TODO ch21.Flops");
  }
}
