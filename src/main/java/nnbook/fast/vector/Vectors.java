package nnbook.fast.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The widest vectors of this machine, in short words. */
final class Vectors {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  static final int LANES = SPECIES.length();

  private Vectors() {}

  /** The numbers of a row from {@code j} on. */
  static FloatVector load(float[] row, int j) {
    return FloatVector.fromArray(SPECIES, row, j);
  }

  /** The same number in all lanes. */
  static FloatVector all(float x) {
    return FloatVector.broadcast(SPECIES, x);
  }

  /** Writes two vectors side by side. */
  static void store(float[] row, int j, FloatVector left, FloatVector right) {
    left.intoArray(row, j);
    right.intoArray(row, j + LANES);
  }
}
