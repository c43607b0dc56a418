// expect: 1/8 with three inputs, not 1/9
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    if (units < 0 || inputs < 1) {
      throw new IllegalArgumentException("units " + units + ", inputs " + inputs);
    }
    return 1 - Math.pow(1 - 1.0 / (inputs * inputs), units);
  }
}
