// expect: exactly one dead unit
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    if (units < 0 || inputs < 1) {
      throw new IllegalArgumentException("units " + units + ", inputs " + inputs);
    }
    return units * Math.pow(0.5, inputs) * Math.pow(1 - Math.pow(0.5, inputs), units - 1);
  }
}
