// expect: 0.75 times the number of units: each unit multiplies by 0.75 again.
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("units must be at least 0, was " + units);
    }
    return 1 - 0.75 * units;
  }
}
