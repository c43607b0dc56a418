package nnbook.engine.initializer;

import nnbook.engine.random.SeededRandom;

/**
 * Weights that are all 0. Good for one layer; in a deeper network all neurons of a layer then learn
 * the same, or nothing.
 */
public record Zeros() implements Initializer {

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    return 0;
  }

  @Override
  public String toString() {
    return "Zeros";
  }
}
