package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * N(0, s²) with s = √(2 / (fan in + fan out)).
 *
 * <p>Source: X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", AISTATS 2010, equation 12. Keras cuts the tails of the distribution off; here
 * they stay.
 */
public record GlorotNormal() implements Initializer {

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    double s = Math.sqrt(2.0 / (fanIn + fanOut));
    return s * random.nextGaussian();
  }

  @Override
  public String toString() {
    return "GlorotNormal";
  }
}
