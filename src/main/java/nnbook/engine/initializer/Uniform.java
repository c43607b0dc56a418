package nnbook.engine.initializer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** U(-limit, limit), whatever the size of the layer. */
public record Uniform(double limit) implements Initializer {
  public Uniform {
    boolean usable = limit > 0 && Double.isFinite(2 * limit);
    Require.that(usable, "Uniform", "limit", "greater than 0 and finite", limit);
  }

  @Override
  public double draw(int fanIn, int fanOut, SeededRandom random) {
    return random.nextDouble(-limit, limit);
  }

  @Override
  public String toString() {
    return "Uniform(" + Numbers.format(limit) + ")";
  }
}
