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

  public static Plateau plateauOf(double loss) {
    // TODO ch07.PlateauOf: refuse a negative loss and NaN, then compare with the three plateaus
    throw new UnsupportedOperationException("TODO ch07.PlateauOf");
  }
}
