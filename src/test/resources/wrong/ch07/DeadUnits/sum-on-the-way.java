// expect: z is added up over the examples
package ch07;

import java.util.ArrayList;

import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    if (x.length == 0) {
      throw new IllegalArgumentException("no example");
    }
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < layer.weights().rows(); j++) {
      boolean alive = false;
    double sum = 0;
      for (double[] row : x) {
        double z = layer.biases().get(0, j);
        for (int i = 0; i < row.length; i++) {
          z += layer.weights().get(j, i) * row[i];
        }
        sum += z;
    if (sum > 0) {
          alive = true;
        }
      }
      if (!alive) {
        dead.add(j);
      }
    }
    return dead;
  }
}
