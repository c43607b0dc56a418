package ch02;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

/**
 * Builds a network of ReLU neurons whose graph is a hill, with weights of your own.
 *
 * <p>One input, one output; two ReLU neurons and one without a bend are enough. The output is 0 at
 * {@code left}, {@code height} at {@code top} and 0 again at {@code right}, and straight between
 * these three places, with left &lt; top &lt; right and a height above 0. Outside, it may do as it
 * likes.
 *
 * <p>★★ 15 minutes. Chapter: ch02-exercises.
 */
public final class Hill {
  private Hill() {}

  public static Sequential hill(double left, double top, double right, double height) {
    // TODO ch02.Hill: where does each neuron switch on, and which slopes are needed from there on?
    throw new UnsupportedOperationException("TODO ch02.Hill");
  }
}
