package ch01;

/**
 * Tells whether one neuron with two inputs can compute a truth table, for some w₁, w₂ and b.
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
    // TODO ch01.LinearlySeparable: search for weights, or find a reason why there are none
    throw new UnsupportedOperationException("TODO ch01.LinearlySeparable");
  }
}
