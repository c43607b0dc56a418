package nnbook.web.figure;

import java.util.Map;
import nnbook.engine.neuron.Neuron;

/**
 * A neuron with two inputs, what it says all over the plane, and a gate that it shall be.
 *
 * <p>State: {@code x1}, {@code x2}, {@code w1}, {@code w2}, {@code b}, {@code activation}, {@code
 * gate}.
 *
 * <p>Answer: {@code parts}, what the inputs and the bias add; {@code z}; {@code a}; {@code map},
 * the outputs from the upper left to the lower right; {@code line1} and {@code line2}, the two ends
 * of the line where z = 0, if there is one; {@code edge}, how far the plane reaches; {@code
 * corner1}, {@code corner2} and {@code wanted}, the four rows of the gate; {@code right}, how many
 * of them the neuron has on the right side.
 */
final class NeuronFigure implements LiveFigure {
  private static final double EDGE = 2;
  private static final int SIDE = 48;
  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  private static final Map<String, double[]> GATES = Map.of(
      "and", new double[] {0, 0, 0, 1}, "or", new double[] {0, 1, 1, 1},
      "nand", new double[] {1, 1, 1, 0}, "andnot", new double[] {0, 0, 1, 0},
      "xor", new double[] {0, 1, 1, 0});

  @Override
  public FigureNumbers answer(FigureState state) {
    double[] x = {state.number("x1"), state.number("x2")};
    double[] w = {state.number("w1"), state.number("w2")};
    double b = state.number("b");
    Neuron neuron = new Neuron(w, b, Choices.activation(state.word("activation")));
    double[][] ends = boundary(w, b);
    return FigureNumbers.empty()
        .with("parts", w[0] * x[0], w[1] * x[1], b)
        .with("z", neuron.weightedInput(x))
        .with("a", neuron.output(x))
        .with("map", PlaneMap.of(SIDE, EDGE, neuron::output))
        .with("edge", EDGE)
        .with("line1", ends[0])
        .with("line2", ends[1])
        .with("corner1", 0, 0, 1, 1).with("corner2", 0, 1, 0, 1)
        .with("wanted", wanted(state.word("gate")))
        .with("right", right(neuron, wanted(state.word("gate"))));
  }

  private static double[] wanted(String gate) {
    double[] wanted = GATES.get(gate);
    if (wanted == null) {
      throw new IllegalArgumentException("No gate is called " + gate);
    }
    return wanted;
  }

  /** On the right side is a row whose z is above 0 if 1 is wanted, and else is not. */
  private static int right(Neuron neuron, double[] wanted) {
    int right = 0;
    for (int row = 0; row < wanted.length; row++) {
      right += neuron.weightedInput(CORNERS[row]) > 0 == (wanted[row] == 1) ? 1 : 0;
    }
    return right;
  }

  /** The steeper weight is solved for, so that nothing is divided by a number near 0. */
  private static double[][] boundary(double[] w, double b) {
    int solved = Math.abs(w[1]) >= Math.abs(w[0]) ? 1 : 0;
    if (w[solved] == 0) {
      return new double[2][0];
    }
    double[][] ends = new double[2][2];
    for (int end = 0; end < 2; end++) {
      double along = end == 0 ? -EDGE : EDGE;
      ends[1 - solved][end] = along;
      ends[solved][end] = -(w[1 - solved] * along + b) / w[solved];
    }
    return ends;
  }
}
