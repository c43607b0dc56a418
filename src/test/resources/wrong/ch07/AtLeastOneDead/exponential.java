// expect: That is nearly so for many unlikely cases
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("units must be at least 0, was " + units);
    }
    return 1 - Math.exp(-0.25 * units);
  }
}
