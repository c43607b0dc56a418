package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

/**
 * Trains logistic regression: a sigmoid neuron, by gradient descent on the mean cross-entropy.
 *
 * <p>{@code x} has one example per row and at least one row, {@code y} the targets, 0 or 1.
 * Start with all weights and the bias at 0. In each of {@code steps} steps compute all slopes from
 * all examples, then move every weight and the bias by {@code −eta · slope}. Return {@code new
 * Neuron(w, b, new Sigmoid())}.
 *
 * <p>★★ 20 minutes. Chapter: ch05-formula.
 */
public final class FitLogistic {
  private FitLogistic() {}

  public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
    // TODO ch05.FitLogistic: errors p - y, means with the inputs, one step; again and again
    throw new UnsupportedOperationException("TODO ch05.FitLogistic");
  }
}
