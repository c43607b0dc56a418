// expect: Near Math.log(2)
package ch07;

public final class PlateauOf {
  /** Where a training run has ended. */
  public enum Plateau { SOLVED, HALF, THREE_QUARTERS, CHANCE, MOVING }

  private PlateauOf() {}

  public static Plateau plateauOf(double loss) {
    if (!(loss >= 0)) {
      throw new IllegalArgumentException("a loss is at least 0, was " + loss);
    }
    if (loss < 0.1) {
      return Plateau.SOLVED;
    }
    double ln2 = Math.log(2);
    if (Math.abs(loss - ln2 / 2) <= 0.01) {
      return Plateau.HALF;
    }
    if (Math.abs(loss - 0.75 * (Math.log(3) - 2 * ln2 / 3)) <= 0.01) {
      return Plateau.THREE_QUARTERS;
    }
    return Plateau.MOVING;
  }
}
