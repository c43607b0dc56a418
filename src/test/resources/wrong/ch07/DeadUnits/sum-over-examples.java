// expect: z is added up over the examples: one of them with z > 0 is enough to live.
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    if (x.length == 0) throw new IllegalArgumentException("no example");
    Matrix z = layer.weightedInputs(Matrix.of(x)).sumRows();
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < z.columns(); j++) if (z.get(0, j) <= 0) dead.add(j);
    return dead;
  }
}
