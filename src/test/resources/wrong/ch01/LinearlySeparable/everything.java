// expect: Every table passes
package ch01;

/**
 * Tells whether one neuron with two inputs can compute a truth table: is there a w₁, w₂, b?
 *
 * <p>The table is a number from 0 to 15. Its bit r (worth 1, 2, 4, 8) is the wanted answer in
 * row r; the rows are (0, 0), (0, 1), (1, 0), (1, 1). So AND is 8, OR is 14, XOR is 6. For any
 * other number throw {@code IllegalArgumentException}.
 *
 * <p>★★ 20 minutes. Chapter: ch01-separable.
 */
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
            return true;
          }
        }
      }
    }
    return true;
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
