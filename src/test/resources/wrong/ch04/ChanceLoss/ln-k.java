// expect: ln K holds for equal fractions only
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
    return Math.log(counts.length);
  }
}
