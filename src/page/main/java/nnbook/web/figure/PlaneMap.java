package nnbook.web.figure;

/** Values all over a square of the plane around (0, 0). */
final class PlaneMap {
  private PlaneMap() {}

  /** A function of two inputs. */
  @FunctionalInterface
  interface OfTwo {
    double value(double... x);
  }

  /** The values in the middles of {@code side} × {@code side} cells, from the upper left on. */
  static double[] of(int side, double edge, OfTwo function) {
    double[] map = new double[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        map[row * side + column] =
            function.value(middle(column, side, edge), -middle(row, side, edge));
      }
    }
    return map;
  }

  /** The middle of a cell, counted from the left. */
  static double middle(int cell, int side, double edge) {
    return edge * (2 * cell + 1 - side) / side;
  }
}
