// expect: Only the most frequent class
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
    double most = 0;
    for (int count : counts) {
      if (count == 0) continue;
      double f = (double) count / examples;
      most = Math.max(most, f);
    }
    return -Math.log(most);
  }
}
