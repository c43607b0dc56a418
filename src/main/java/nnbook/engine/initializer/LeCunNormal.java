package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * N(0, s²) with s = √(1 / fan in), which keeps the variance of the weighted inputs at that of the
 * inputs.
 *
 * <p>Source: Y. LeCun, L. Bottou, G. Orr, K. Müller, "Efficient BackProp", 1998, equation 16. Keras
 * cuts the tails of the distribution off; here they stay.
 */
public record LeCunNormal() implements Initializer {

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    double s = Math.sqrt(1.0 / fanIn);
    return s * random.nextGaussian();
  }

  @Override
  public String toString() {
    return "LeCunNormal";
  }
}
