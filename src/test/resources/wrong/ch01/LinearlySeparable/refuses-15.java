// expect: Refused, though the tables are
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable >= 15) throw new IllegalArgumentException("0 to 15");
    return truthTable != 6 && truthTable != 9;
  }
}
