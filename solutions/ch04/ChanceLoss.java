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

  // tag::solution[]
  public static double chanceLoss(int... counts) {
    long examples = 0;
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("a count must not be negative, was " + count);
      }
      examples += count;
    }
    if (examples == 0) {
      throw new IllegalArgumentException("there is no example");
    }
    double loss = 0;
    for (int count : counts) {
      if (count > 0) {
        double fraction = (double) count / examples;
        loss -= fraction * Math.log(fraction);
      }
    }
    return loss;
  }
  // end::solution[]
}
