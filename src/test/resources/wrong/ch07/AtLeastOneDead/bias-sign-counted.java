// expect: 1/8 for a dead unit: the bias is 0, so only the two signs of its weights count.
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units) {
    if (units < 0) throw new IllegalArgumentException("units");
    return 1 - Math.pow(1 - 0.125, units);
  }
}
