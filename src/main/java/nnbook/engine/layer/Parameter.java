package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * Numbers that a layer learns: their value, and the gradient of the loss with respect to them.
 *
 * <p>A parameter is the one thing in a network that changes. Gradients add up, because a batch, or
 * a layer that is used twice, reaches the same weight along several paths; {@link #zeroGrad()}
 * clears them before the next step.
 */
public final class Parameter {
  private final String name;
  private final Matrix zero;
  private Matrix value;
  private Matrix grad;

  private Parameter(String name, Matrix value) {
    Require.given("Parameter", name, value);
    this.name = name;
    this.value = value;
    this.zero = Matrix.zeros(value.rows(), value.columns());
    zeroGrad();
  }

  /** Weights, the numbers that multiply an input. */
  public static Parameter weights(Matrix value) {
    return new Parameter("weights", value);
  }

  /** Biases, the numbers that are added; a penalty on the size of the weights spares them. */
  public static Parameter biases(Matrix value) {
    return new Parameter("biases", value);
  }

  public String name() {
    return name;
  }

  /** Whether these are biases, not weights. */
  public boolean isBias() {
    return name.equals("biases");
  }

  public Matrix value() {
    return value;
  }

  /** dL/d(value), of the same shape. */
  public Matrix grad() {
    return grad;
  }

  /** Adds dL/d(value) of one more use. Throws ShapeException unless it has the value's shape. */
  public void accumulate(Matrix gradient) {
    Require.shape("Parameter.accumulate", "gradient", gradient, value.shape());
    grad = grad.plus(gradient);
  }

  /** Forgets the gradient. */
  public void zeroGrad() {
    grad = zero;
  }

  /** Replaces the value; the gradient stays. Throws ShapeException unless the shape is the same. */
  public void set(Matrix newValue) {
    Require.shape("Parameter.set", name, newValue, value.shape());
    value = newValue;
  }

  @Override
  public String toString() {
    return name + " " + value.shape();
  }
}
