// expect: The answer is turned around: XOR (6) and XNOR (9) are the two that are not
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable > 15) throw new IllegalArgumentException();
    return truthTable == 6 || truthTable == 9;
  }

}
