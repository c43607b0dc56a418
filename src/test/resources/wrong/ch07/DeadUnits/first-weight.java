// expect: The first weight of a unit meets all inputs
package ch07;

import java.util.ArrayList;
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
    if (x.length == 0) {
      throw new IllegalArgumentException("no example");
    }
    List<Integer> dead = new ArrayList<>();
    for (int u = 0; u < layer.weights().rows(); u++) {
      boolean alive = false;
      for (double[] row : x) {
        double z = layer.biases().get(0, u);
        for (int i = 0; i < row.length; i++) {
          z += layer.weights().get(u, 0) * row[i];
        }
        if (z > 0) {
          alive = true;
        }
      }
      if (!alive) {
        dead.add(u);
      }
    }
    return dead;
  }
}
