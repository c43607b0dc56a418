package nnbook.engine.initializer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** N(0, deviation²), whatever the size of the layer. */
public record Normal(double deviation) implements Initializer {
  public Normal {
    Require.notNegative("Normal", "deviation", deviation);
  }

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    return deviation * random.nextGaussian();
  }

  @Override
  public String toString() {
    return "Normal(" + Numbers.format(deviation) + ")";
  }
}
