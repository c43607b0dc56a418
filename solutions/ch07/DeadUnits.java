package ch07;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

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

  // tag::solution[]
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    if (x.length == 0) {
      throw new IllegalArgumentException("x must have at least one example");
    }
    Matrix z = layer.weightedInputs(Matrix.of(x)); // [examples x units]
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < z.columns(); j++) {
      if (Arrays.stream(z.column(j)).allMatch(zj -> zj <= 0)) {
        dead.add(j);
      }
    }
    return dead;
  }
  // end::solution[]
}
