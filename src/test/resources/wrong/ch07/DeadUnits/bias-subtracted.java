// expect: The bias is subtracted
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
    Matrix z = Matrix.of(x).times(layer.weights().transpose()).plusRow(layer.biases().scale(-1)); // [examples x units]
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < z.columns(); j++) {
      if (Arrays.stream(z.column(j)).allMatch(zj -> zj <= 0)) {
        dead.add(j);
      }
    }
    return dead;
  }
}
