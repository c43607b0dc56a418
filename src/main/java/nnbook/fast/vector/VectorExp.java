package nnbook.fast.vector;

import static nnbook.fast.vector.Vectors.LANES;
import static nnbook.fast.vector.Vectors.all;
import static nnbook.fast.vector.Vectors.load;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import nnbook.fast.Exp;

/** The arithmetic of {@link Exp} on all lanes at once; its results have the same bits. */
final class VectorExp {
  private VectorExp() {}

  /**
   * Replaces the first {@code n} numbers of a row, sets those up to a whole vector to 0, and adds.
   */
  static float apply(float[] row, int n, float shift) {
    for (int j = 0; j < n; j += LANES) {
      exp(load(row, j).sub(shift)).intoArray(row, j);
    }
    clear(row, n);
    float sum = 0;
    for (int j = 0; j < n; j++) {
      sum += row[j];
    }
    return sum;
  }

  /** Replaces the first {@code n} numbers z by 1 / (1 + e^-z). */
  static void sigmoid(float[] row, int n) {
    for (int j = 0; j < n; j += LANES) {
      all(1).div(exp(load(row, j).neg()).add(1)).intoArray(row, j);
    }
    clear(row, n);
  }

  /** What is beyond {@code n}, up to a whole vector, stays 0. */
  private static void clear(float[] row, int n) {
    Arrays.fill(row, n, (n + LANES - 1) / LANES * LANES, 0);
  }

  private static FloatVector exp(FloatVector x) {
    FloatVector inside = x.min(Exp.LIMIT).max(-Exp.LIMIT);
    FloatVector shifted = inside.mul(Exp.LOG2_E).add(Exp.ROUND);
    FloatVector n = shifted.sub(Exp.ROUND);
    FloatVector r = inside.sub(n.mul(Exp.LN_2_HIGH)).sub(n.mul(Exp.LN_2_LOW));
    FloatVector series = r.mul(1 / 5040f).add(1 / 720f).mul(r).add(1 / 120f).mul(r).add(1 / 24f)
        .mul(r).add(1 / 6f).mul(r).add(1 / 2f).mul(r).add(1).mul(r).add(1);
    return series.mul(shifted.reinterpretAsInts().add(Exp.EXPONENT_OF_ONE)
        .lanewise(VectorOperators.LSHL, Exp.EXPONENT_AT).reinterpretAsFloats());
  }
}
