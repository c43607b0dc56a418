// expect: NAND and NOR need a bias above 0
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable > 15) {
      throw new IllegalArgumentException();
    }
    for (int w1 = -2; w1 <= 2; w1++) {
      for (int w2 = -2; w2 <= 2; w2++) {
        for (int b = -2; b <= 0; b++) {
          if (table(w1, w2, b) == truthTable) {
            return true;
          }
        }
      }
    }
    return false;
  }
  private static int table(int w1, int w2, int b) {
    int table = 0;
    for (int r = 0; r < 4; r++) {
      table |= w1 * (r / 2) + w2 * (r % 2) + b > 0 ? 1 << r : 0;
    }
    return table;
  }
}
