package nnbook.fast;

import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;

/** An optimizer's step on some weights side by side, in a loop that becomes vector instructions. */
public interface RowOptimizer {

  /**
   * Moves the weights from place {@code from} up to {@code to} by their gradient; {@code m} and
   * {@code v} are what is remembered of them.
   */
  void step(float[] w, float[] g, float[] m, float[] v, int from, int to);

  /** The rule of step t = 1, 2, 3, … at learning rate η. */
  static RowOptimizer of(Optimizer optimizer, int t, double eta, Kernel kernel) {
    if (optimizer instanceof Sgd) {
      return (w, g, m, v, from, to) -> kernel.addScaled(w, (float) -eta, g, from, to);
    }
    if (optimizer instanceof Momentum momentum) {
      return (w, g, m, v, from, to) ->
          roll(w, g, m, (float) eta, (float) momentum.momentum(), from, to);
    }
    if (optimizer instanceof Adam adam) {
      return new AdamRow(adam, 1, t, eta);
    }
    if (optimizer instanceof KerasAdam adam) {
      return new AdamRow(adam, t, eta);
    }
    if (optimizer instanceof AdamW decaying) {
      return new AdamRow(decaying.adam(), 1 - eta * decaying.weightDecay(), t, eta);
    }
    throw new IllegalArgumentException("FastTrainer: optimizer must be Sgd, Momentum, Adam,"
        + " AdamW or KerasAdam, was " + optimizer + "; the textbook Trainer knows the others");
  }

  private static void roll(
      float[] w, float[] g, float[] v, float eta, float momentum, int from, int to) {
    for (int j = from; j < to; j++) {
      float velocity = momentum * v[j] + g[j];
      v[j] = velocity;
      w[j] -= eta * velocity;
    }
  }

  /**
   * Adam, with decay of the weights where {@code kept} is less than 1. What is {@code fresh} is
   * 1 - β, computed in double: in float, 1 - 0.999 has four digits left of its seven.
   */
  record AdamRow(float kept, float beta1, float fresh1, float beta2, float fresh2, float rate,
      float correction, float epsilon) implements RowOptimizer {
    /**
     * Added and taken away again, it keeps numbers that are too small to matter from shrinking on.
     * The memories of a weight whose gradient is always 0, such as that of a dead pixel, would
     * become denormal, and arithmetic with denormal numbers is up to a hundred times as slow.
     */
    private static final float TINY = 1e-25f;

    AdamRow(Adam adam, double kept, int t, double eta) {
      this((float) kept, (float) adam.beta1(), (float) (1 - adam.beta1()),
          (float) adam.beta2(), (float) (1 - adam.beta2()),
          (float) (eta / (1 - Math.pow(adam.beta1(), t))),
          (float) (1 / (1 - Math.pow(adam.beta2(), t))), (float) adam.epsilon());
    }

    /** Keras has both corrections in the rate, so that ε is added to a root without one. */
    AdamRow(KerasAdam adam, int t, double eta) {
      this(1, (float) adam.beta1(), (float) (1 - adam.beta1()),
          (float) adam.beta2(), (float) (1 - adam.beta2()),
          (float) (eta * Math.sqrt(1 - Math.pow(adam.beta2(), t))
              / (1 - Math.pow(adam.beta1(), t))),
          1, (float) adam.epsilon());
    }

    @Override
    public void step(float[] w, float[] g, float[] m, float[] v, int from, int to) {
      for (int j = from; j < to; j++) {
        float mean = beta1 * m[j] + fresh1 * g[j] + TINY - TINY;
        float square = beta2 * v[j] + fresh2 * g[j] * g[j] + TINY - TINY;
        m[j] = mean;
        v[j] = square;
        float size = (float) Math.sqrt(square * correction) + epsilon;
        w[j] = kept * w[j] - rate * mean / size;
      }
    }
  }
}
