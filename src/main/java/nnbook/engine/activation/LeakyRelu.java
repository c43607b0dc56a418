package nnbook.engine.activation;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/** A ReLU with a small slope below 0: z if z &gt; 0, otherwise slope · z; 0 ≤ slope &lt; 1. */
public record LeakyRelu(double slope) implements ElementwiseActivation {
  public LeakyRelu {
    Require.share("LeakyRelu", "slope", slope);
  }

  @Override
  public double value(double z) {
    return z > 0 ? z : slope * z;
  }

  /** 1 if z &gt; 0, otherwise the slope; at 0 itself the slope is the convention. */
  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : slope;
  }

  @Override
  public String toString() {
    return "LeakyRelu(" + Numbers.format(slope) + ")";
  }
}
