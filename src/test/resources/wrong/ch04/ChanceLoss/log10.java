// expect: Math.log10
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int... counts) {
    long examples = 0;
    for (int count : counts) {
      if (count < 0) throw new IllegalArgumentException("negative");
      examples += count;
    }
    if (examples == 0) throw new IllegalArgumentException("none");
    double loss = 0;
    for (int count : counts) {
      if (count == 0) continue;
      double f = (double) count / examples;
      loss -= f * Math.log10(f);
    }
    return loss;
  }
}
