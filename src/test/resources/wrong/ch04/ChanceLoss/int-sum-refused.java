// expect: Refused, though these counts are fine
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    int examples = 0;
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException();
      }
      examples += count;
    }
    if (examples <= 0) {
      throw new IllegalArgumentException();
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
}
