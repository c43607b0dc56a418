package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * U(-limit, limit) with limit = √(6 / (fan in + fan out)): the compromise that keeps the scale of
 * the activations forward and of the gradients backward.
 *
 * <p>Source: X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", AISTATS 2010, equation 16.
 */
public record GlorotUniform() implements Initializer {

  /** √(6 / (fan in + fan out)). */
  // tag::glorot-uniform-limit[]
  public static double limit(int fanIn, int fanOut) {
    return Math.sqrt(6.0 / (fanIn + fanOut));
  }
  // end::glorot-uniform-limit[]

  @Override
  // tag::glorot-uniform-draw[]
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    double limit = limit(fanIn, fanOut);
    return random.nextDouble(-limit, limit);
  }
  // end::glorot-uniform-draw[]

  @Override
  public String toString() {
    return "GlorotUniform";
  }
}
