// expect: 0.2 is not below 0.1
package ch07;

public final class PlateauOf {
  /** Where a training run has ended. */
  public enum Plateau { SOLVED, HALF, THREE_QUARTERS, CHANCE, MOVING }

  private PlateauOf() {}

  public static Plateau plateauOf(double loss) {
    if (!(loss >= 0)) {
      throw new IllegalArgumentException("a loss is at least 0, was " + loss);
    }
    if (loss < 0.31) {
      return Plateau.SOLVED;
    }
    double ln2 = Math.log(2);
    if (Math.abs(loss - ln2 / 2) <= 0.01) {
      return Plateau.HALF;
    }
    if (Math.abs(loss - 0.75 * (Math.log(3) - 2 * ln2 / 3)) <= 0.01) {
      return Plateau.THREE_QUARTERS;
    }
    return Math.abs(loss - ln2) <= 0.01 ? Plateau.CHANCE : Plateau.MOVING;
  }
}
