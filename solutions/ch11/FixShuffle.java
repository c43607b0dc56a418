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

  // tag::solution[]
  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    int[] order = IntStream.range(0, x.rows()).toArray();
    random.shuffle(order);
    return new Matrix[] {x.rowsAt(order), y.rowsAt(order)};
  }
  // end::solution[]
}
