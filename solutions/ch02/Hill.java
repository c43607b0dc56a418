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

  // tag::solution[]
  public static Sequential hill(double left, double top, double right, double height) {
    double up = height / (top - left);
    double down = height / (right - top);
    return Sequential.of(
        Dense.of(new double[][] {{1}, {1}}, new double[] {-left, -top}, new Relu()),
        Dense.of(new double[][] {{up, -up - down}}, new double[] {0}, new Identity()));
  }
  // end::solution[]
}
