package ch11;

import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * Mends the shuffling of a data set.
 *
 * <p>{@code x} [n x inputs] has one example per row, and {@code y} [n x outputs] its target in the
 * same row. The result is {x, y} in a new, random order, drawn from {@code random}, in which each
 * order of the n examples can come up. The private method {@code broken} was meant to do that.
 * Start by returning what it returns, look at the symptoms, then mend it.
 *
 * <p>★★ 10 minutes. Chapter: ch11-exercises.
 */
public final class FixShuffle {
  private FixShuffle() {}

  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    // TODO ch11.FixShuffle: return broken(x, y, random), then find what is wrong with it
    throw new UnsupportedOperationException("TODO ch11.FixShuffle");
  }

  /** Symptom: the network learns nothing; without shuffling it learned a little. */
  private static Matrix[] broken(Matrix x, Matrix y, SeededRandom random) {
    return new Matrix[] {mixed(x, random), mixed(y, random)};
  }

  private static Matrix mixed(Matrix rows, SeededRandom random) {
    int[] order = IntStream.range(0, rows.rows()).toArray();
    random.shuffle(order);
    return rows.rowsAt(order);
  }
}
