package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * U(-limit, limit) with limit = √(6 / fan in), for ReLU layers.
 *
 * <p>Source: K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into rectifiers", ICCV 2015, equation
 * 10: a ReLU lets half of its inputs through, so the variance has to be twice as large.
 */
public record HeUniform() implements Initializer {

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    double limit = Math.sqrt(6.0 / fanIn);
    return random.nextDouble(-limit, limit);
  }

  @Override
  public String toString() {
    return "HeUniform";
  }
}
