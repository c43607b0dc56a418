// expect: A division by 0, or the logarithm of 0
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    long examples = 0;
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException();
      }
    }
    double loss = 0;
    for (int count : counts) {
      if (count > 0) {
        double fraction = (double) count / examples;
        loss -= fraction * Math.log(fraction);
      }
      examples += count;
    }
    if (examples == 0) {
      throw new IllegalArgumentException();
    }
    return loss;
  }
}
