// expect: That is nearly so for many unlikely cases
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    if (units < 0 || inputs < 1) {
      throw new IllegalArgumentException("units " + units + ", inputs " + inputs);
    }
    return 1 - Math.exp(-Math.pow(0.5, inputs) * units);
  }
}
