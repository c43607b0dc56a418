package ch03;

/**
 * Counts the weights and biases of a network of dense layers.
 *
 * <p>{@code sizes} are the numbers of inputs, of neurons in each hidden layer, and of outputs, in
 * this order: 784, 30, 10. With fewer than two sizes there is no layer, so there are no parameters.
 * Large networks must be counted as well: 100,000 inputs and 100,000 outputs have more than 10
 * billion parameters.
 *
 * <p>★ 5 minutes. Chapter: ch03-parameters.
 */
public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    // TODO ch03.ParameterCount: add up one layer after the other
    throw new UnsupportedOperationException("TODO ch03.ParameterCount");
  }
}
