// expect: Each class is divided by the examples so far
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    long examples = 0;
    double loss = 0;
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException();
      }
      examples += count;
      if (count > 0) {
        double fraction = (double) count / examples;
        loss -= fraction * Math.log(fraction);
      }
    }
    if (examples == 0) {
      throw new IllegalArgumentException();
    }
    return loss;
  }
}
