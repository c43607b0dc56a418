// expect: That is how likely one given unit is dead
package ch07;

/**
 * Computes how likely it is that at least one of several hidden ReLU units is dead at the start.
 *
 * <p>Each unit has {@code inputs} inputs, and every combination of zeros and ones is an example.
 * Its weights are positive or negative with equal chance, independent of each other; its bias is 0.
 * When {@code units} is 0, there is none to be dead, so return 0. Throw
 * {@code IllegalArgumentException} when {@code units} is negative or {@code inputs} is below 1.
 *
 * <p>★ 5 minutes. Chapter: ch07-odds.
 */
public final class AtLeastOneDead {
  private AtLeastOneDead() {}

  public static double atLeastOneDead(int units, int inputs) {
    if (units < 0 || inputs < 1) {
      throw new IllegalArgumentException("units or inputs");
    }
    double dead = Math.pow(0.5, inputs);
    return units == 0 ? 0 : dead;
  }
}
