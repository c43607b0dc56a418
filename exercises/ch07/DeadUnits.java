package ch07;

import java.util.List;
import nnbook.engine.layer.Dense;

/**
 * Finds the ReLU units of a layer that are dead: z is not above 0 for any of the examples.
 *
 * <p>{@code x} has one example per row. The result has the numbers of the dead units, from 0 on,
 * in ascending order; {@code layer.weights()} is a Matrix [units x inputs], {@code layer.biases()}
 * a Matrix [1 x units]. Throw {@code IllegalArgumentException} when there is no example.
 *
 * <p>★★ 10 minutes. Chapter: ch07-alone.
 */
public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    // TODO ch07.DeadUnits: compute z of every unit for every example
    throw new UnsupportedOperationException("TODO ch07.DeadUnits");
  }
}
