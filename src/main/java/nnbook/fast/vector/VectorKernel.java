package nnbook.fast.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import nnbook.fast.Kernel;

/**
 * The products with the Vector API. A tile of 8 rows by 2 vectors of C stays in registers while k
 * runs: 16 sums that do not wait for each other, for 10 loads.
 */
public final class VectorKernel implements Kernel {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public String name() {
    return LANES + "-lane vector";
  }

  @Override
  public int padded(int width) {
    return (width + LANES - 1) / LANES * LANES;
  }

  @Override
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < width; j += LANES) {
        FloatVector sum = FloatVector.fromArray(SPECIES, start, j);
        for (int k = 0; k < depth; k++) {
          sum = FloatVector.broadcast(SPECIES, a[i][k])
              .fma(FloatVector.fromArray(SPECIES, b[k], j), sum);
        }
        sum.intoArray(c[i], j);
      }
    }
  }

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < width; j += LANES) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int k = 0; k < depth; k++) {
          sum = FloatVector.broadcast(SPECIES, a[k][i])
              .fma(FloatVector.fromArray(SPECIES, b[k], j), sum);
        }
        sum.intoArray(c[i], j);
      }
    }
  }
}
