package ch14;

import java.util.List;

/**
 * Trains a network by one step of gradient descent, on an engine that you have written.
 *
 * <p>{@code sizes} says how many neurons each layer has, the inputs first and a single output last.
 * {@code w} holds, layer after layer and neuron after neuron, its bias and then its weights. All
 * neurons are ReLU but the output, whose weighted input is the score. Targets are −1 or 1. The loss
 * is the mean of max(0, 1 − target · score) over all points, plus 0.0001 times the sum of the
 * squares of all of {@code w}. Moves {@code w} against its slope, by {@code rate} times the slope,
 * and returns the loss before the move.
 *
 * <p>★★ 25 minutes. Chapter: ch14-moons.
 */
public final class TrainMoons {
  private TrainMoons() {}

  /** A number that remembers its inputs and how fast it changes with each of them. */
  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  // Bring your engine: plus and times, relu, backward and what it calls.

  public static double step(
      double[] w, int[] sizes, double[][] points, double[] targets, double rate) {
    // TODO ch14.TrainMoons: a Num for each of w, the loss from them, backward, and the move
    throw new UnsupportedOperationException("TODO ch14.TrainMoons");
  }
}
