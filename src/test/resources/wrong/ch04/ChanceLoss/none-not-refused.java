// expect: There is no example
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    long examples = 0;
    for (int count : counts) {
      if (count < 0) throw new IllegalArgumentException("negative");
      examples += count;
    }
    double loss = 0;
    for (int count : counts) {
      if (count == 0) continue;
      double f = (double) count / examples;
      loss -= f * Math.log(f);
    }
    return loss;
  }
}
