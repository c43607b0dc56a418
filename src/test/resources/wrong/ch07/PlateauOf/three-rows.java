// expect: The mean is over all four rows
package ch07;

public final class PlateauOf {
  /** Where a training has ended. */
  public enum Plateau { SOLVED, HALF, THREE_QUARTERS, CHANCE, MOVING }

  private PlateauOf() {}

  public static Plateau plateauOf(double loss) {
    if (!(loss >= 0)) {
      throw new IllegalArgumentException("no loss: " + loss);
    }
    double half = Math.log(2) / 2;
    double threeQuarters = -(Math.log(1 / 3.0) + 2 * Math.log(2 / 3.0)) / 3;
    double chance = Math.log(2);
    if (loss < 0.1) {
      return Plateau.SOLVED;
    }
    if (Math.abs(loss - half) <= 0.01) {
      return Plateau.HALF;
    }
    if (Math.abs(loss - threeQuarters) <= 0.01) {
      return Plateau.THREE_QUARTERS;
    }
    if (Math.abs(loss - chance) <= 0.01) {
      return Plateau.CHANCE;
    }
    return Plateau.MOVING;
  }
}
