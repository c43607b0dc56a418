// expect: The bias is missing, or its sign is reversed
package ch01;

/**
 * Reads and builds logic gates from one neuron that fires when w₁x₁ + w₂x₂ + b > 0.
 *
 * <p>{@code gate} returns its four answers in the rows (0, 0), (0, 1), (1, 0), (1, 1).
 * {@code norGate} returns weights of your choice, {w₁, w₂, b}, that make it a NOR gate: it fires
 * at (0, 0) and nowhere else.
 *
 * <p>★ 10 minutes. Chapter: ch01-gates.
 */
public final class NorGate {
  private NorGate() {}

  public static boolean[] gate(double w1, double w2, double b) {
    return new boolean[] {false, w2 > 0, w1 > 0, w1 + w2 > 0};
  }

  public static double[] norGate() {
    return new double[] {-1, -1, 0.5};
  }
}
