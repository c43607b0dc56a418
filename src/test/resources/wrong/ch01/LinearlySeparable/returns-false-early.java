// expect: Only one table passes: go on past weights that do not fit, and return false only
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable > 15) {
      throw new IllegalArgumentException("a truth table is 0 to 15, was " + truthTable);
    }
    for (int w1 = -2; w1 <= 2; w1++) {
      for (int w2 = -2; w2 <= 2; w2++) {
        for (int b = -2; b <= 2; b++) {
          if (table(w1, w2, b) == truthTable) {
            return true; } else { return false;
          }
        }
      }
    }
    return false;
  }

  private static int table(int w1, int w2, int b) {
    int table = 0;
    for (int r = 0; r < 4; r++) {
      int x1 = r / 2;
      int x2 = r % 2;
      table |= w1 * x1 + w2 * x2 + b > 0 ? 1 << r : 0;
    }
    return table;
  }
}
