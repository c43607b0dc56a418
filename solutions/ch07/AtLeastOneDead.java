package ch07;

/**
 * Computes how likely it is that at least one of several hidden ReLU units is dead at the start.
 *
 * <p>The units have two inputs in {0, 1}, random weights that are positive or negative with equal
 * chance, and biases 0; the signs of all weights are independent. No unit at all: 0. Throw
 * {@code IllegalArgumentException} when {@code units} is negative.
 *
 * <p>★ 5 minutes. Chapter: ch07-odds.
 */
public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  // tag::solution[]
  public static double atLeastOneDead(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("units must be at least 0, was " + units);
    }
    return 1 - Math.pow(0.75, units);
  }
  // end::solution[]
}
