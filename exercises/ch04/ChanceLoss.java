package ch04;

/**
 * Computes what a data set costs if nobody looks at the inputs: the mean cross-entropy of a network
 * that gives each class, for every example, its fraction of all examples.
 *
 * <p>{@code counts} tells how many examples each class has. Equal counts cost ln K, the chance
 * level. A class without examples is never right, so nothing is paid for it, and a single class
 * costs 0. Throw {@code IllegalArgumentException} when a count is negative, and when there is no
 * example.
 *
 * <p>★★ 10 minutes. Chapter: ch04-constant.
 */
public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    // TODO ch04.ChanceLoss: what does one example of each class cost, and how many pay that?
    throw new UnsupportedOperationException("TODO ch04.ChanceLoss");
  }
}
