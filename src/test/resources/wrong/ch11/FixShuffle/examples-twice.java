// expect: Symptom: the same matrix stands in both places
package ch11;

import java.util.stream.IntStream;

import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class FixShuffle {
  private FixShuffle() {}

  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    int[] order = IntStream.range(0, x.rows()).toArray();
    random.shuffle(order);
    Matrix nx = x.rowsAt(order); return new Matrix[] {nx, nx};
  }

    private static Matrix[] broken(Matrix x, Matrix y, SeededRandom random) {
    return new Matrix[] {mixed(x, random), mixed(y, random)};
  }

  private static Matrix mixed(Matrix rows, SeededRandom random) {
    int[] order = IntStream.range(0, rows.rows()).toArray();
    random.shuffle(order);
    return rows.rowsAt(order);
  }
}
