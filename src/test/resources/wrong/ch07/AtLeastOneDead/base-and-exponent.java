// expect: Base and exponent are exchanged
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("units must be at least 0, was " + units);
    }
    return 1 - Math.pow(units, 0.75);
  }
}
