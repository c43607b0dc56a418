package nnbook.web.figure;

import nnbook.engine.activation.ElementwiseActivation;

/**
 * An activation, its slope, and what a tower of them passes on.
 *
 * <p>State: {@code kind}, {@code z}. Answer: {@code across}, {@code values}, {@code slopes}, {@code
 * value}, {@code slope}; {@code tower}, the slope of 1, 2, 3 … of them on top of one another.
 */
final class ActivationFigure implements LiveFigure {
  private static final double EDGE = 6;
  private static final int SAMPLES = 241;
  private static final int TALLEST = 20;

  @Override
  public FigureNumbers answer(FigureState state) {
    ElementwiseActivation g = Choices.activation(state.word("kind"));
    double z = state.number("z");
    double[] across = new double[SAMPLES];
    double[] values = new double[SAMPLES];
    double[] slopes = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      across[i] = -EDGE + 2 * EDGE * i / (SAMPLES - 1);
      values[i] = g.value(across[i]);
      slopes[i] = g.derivative(across[i]);
    }
    return FigureNumbers.empty()
        .with("across", across).with("values", values).with("slopes", slopes)
        .with("value", g.value(z)).with("slope", g.derivative(z))
        .with("tower", tower(g, z));
  }

  private static double[] tower(ElementwiseActivation g, double z) {
    double[] slopes = new double[TALLEST];
    double product = 1;
    double below = z;
    for (int n = 0; n < TALLEST; n++) {
      product *= g.derivative(below);
      below = g.value(below);
      slopes[n] = product;
    }
    return slopes;
  }
}
