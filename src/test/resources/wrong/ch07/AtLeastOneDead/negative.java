// expect: makes no sense
package ch07;

public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    return 1 - Math.pow(1 - Math.pow(0.5, inputs), units);
  }
}
