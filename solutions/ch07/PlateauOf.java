package ch07;

/**
 * Says on which plateau of XOR a training run has ended.
 *
 * <p>SOLVED: the loss is below 0.1. HALF, THREE_QUARTERS, CHANCE: it is at most 0.01 away from the
 * loss of a network that gives two, three or all four rows their best common answer, and is right
 * in the others. Work out these three losses first, with {@code Math.log}. MOVING: anything else,
 * the training goes on. Throw {@code IllegalArgumentException} when the loss is negative or NaN.
 *
 * <p>★★ 10 minutes. Chapter: ch07-plateaus.
 */
public final class PlateauOf {
  /** Where a training run has ended. */
  public enum Plateau { SOLVED, HALF, THREE_QUARTERS, CHANCE, MOVING }

  private PlateauOf() {}

  // tag::solution[]
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
    return Math.abs(loss - ln2) <= 0.01 ? Plateau.CHANCE : Plateau.MOVING;
  }
  // end::solution[]
}
