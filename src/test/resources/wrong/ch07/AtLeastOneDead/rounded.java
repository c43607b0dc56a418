// expect: Close but not exact
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    if (units < 0 || inputs < 1) {
      throw new IllegalArgumentException(
          "units must be at least 0 and inputs at least 1, were " + units + ", " + inputs);
    }
    return Math.round(100 * (1 - Math.pow(1 - Math.pow(0.5, inputs), units))) / 100.0;
  }
}
