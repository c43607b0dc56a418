package ch04;

/**
 * Computes the chance level for {@code classes} classes: the cross-entropy of a network that gives
 * each of them the same probability.
 *
 * <p>With a single class there is nothing to guess, so it costs 0. Throw
 * {@code IllegalArgumentException} when there is no class.
 *
 * <p>★ 5 minutes. Chapter: ch04-chance.
 */
public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    // TODO ch04.ChanceLoss: which probability does the right class get, and what does that cost?
    throw new UnsupportedOperationException("TODO ch04.ChanceLoss");
  }
}
