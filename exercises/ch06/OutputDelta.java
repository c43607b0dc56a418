package ch06;

/**
 * Computes δⱼ = ∂L/∂zⱼ of sigmoid output neurons for the loss L = Σ ½ (aⱼ − yⱼ)².
 *
 * <p>{@code a} holds the outputs, {@code y} the targets; the result has one δ for each output.
 * Throw {@code IllegalArgumentException} when the lengths differ.
 *
 * <p>★ 10 minutes. Chapter: ch06-neuron.
 */
public final class OutputDelta {
  private OutputDelta() {}

  public static double[] outputDelta(double[] a, double[] y) {
    // TODO ch06.OutputDelta: the slope of the loss at a, times the slope of the sigmoid
    throw new UnsupportedOperationException("TODO ch06.OutputDelta");
  }
}
