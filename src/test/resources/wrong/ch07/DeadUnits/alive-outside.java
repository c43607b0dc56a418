// expect: A unit that lives has kept
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    if (x.length == 0) throw new IllegalArgumentException("no example");
    Matrix w = layer.weights();
    Matrix b = layer.biases();
    boolean alive = false;
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < w.rows(); j++) {

      for (double[] row : x) {
        double z = b.get(0, j);
        for (int i = 0; i < row.length; i++) z += w.get(j, i) * row[i];
        if (z > 0) alive = true;
      }
      if (!alive) dead.add(j);
    }
    return dead;
  }
}
