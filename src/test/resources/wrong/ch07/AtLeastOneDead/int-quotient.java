// expect: 3 / 4 is 0 in ints
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("units must be at least 0, was " + units);
    }
    return 1 - Math.pow(3 / 4, units);
  }
}
