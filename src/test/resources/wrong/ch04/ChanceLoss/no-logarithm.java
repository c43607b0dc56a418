// expect: The logarithm is missing
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

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
        loss -= fraction * fraction;
      }
    }
    return loss;
  }
}
