// expect: The signs of the weights do not decide
package ch07;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    if (x.length == 0) {
      throw new IllegalArgumentException("x must have at least one example");
    }
    Matrix w = layer.weights();
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < w.rows(); j++) {
      if (Arrays.stream(w.row(j)).allMatch(wji -> wji <= 0)) {
        dead.add(j);
      }
    }
    return dead;
  }
}
