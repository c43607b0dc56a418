// expect: Only one table passes
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable > 15) {
      throw new IllegalArgumentException();
    }
    int table = 0;
    for (int r = 0; r < 4; r++) {
      table |= r / 2 + r % 2 - 1.5 > 0 ? 1 << r : 0;
    }
    return table == truthTable;
  }
}
