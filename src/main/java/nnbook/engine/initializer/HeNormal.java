package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * N(0, s²) with s = √(2 / fan in), for ReLU layers.
 *
 * <p>Source: K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into rectifiers", ICCV 2015, equation
 * 10: a ReLU lets half of its inputs through, so the variance has to be twice as large. Keras cuts
 * the tails of the distribution off; here they stay.
 */
public record HeNormal() implements Initializer {

  @Override
  // tag::he-normal-draw[]
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    double s = Math.sqrt(2.0 / fanIn);
    return s * random.nextGaussian();
  }
  // end::he-normal-draw[]

  @Override
  public String toString() {
    return "HeNormal";
  }
}
