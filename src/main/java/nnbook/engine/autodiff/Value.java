package nnbook.engine.autodiff;

import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * A number that remembers how it was computed, so that {@link #backward} can find its slope with
 * respect to every number that went into it.
 *
 * <p>Each operation notes its inputs and its local slopes: how fast its result changes with each of
 * them. By the chain rule the slope along a way through the graph is the product of the local
 * slopes on it, and several ways add up.
 */
public final class Value {
  private final double value;
  private final String operation;
  private final Value[] inputs;
  private final double[] slopes;
  private String name = "";
  private double grad;

  /** What {@link Order} writes on a value: the walk that met it, and the one that placed it. */
  Object metBy;
  Object placedBy;

  private Value(double value, String operation, Value[] inputs, double... slopes) {
    this.value = value;
    this.operation = operation;
    this.inputs = inputs;
    this.slopes = slopes;
  }

  /** A number that was not computed: an input, a weight. */
  public static Value of(double value) {
    return new Value(value, "", new Value[0]);
  }

  /** a + b. */
  // tag::value-plus[]
  public Value plus(Value b) {
    return result(value + b.value, "+", this, 1, b, 1);
  }
  // end::value-plus[]

  /** a - b. */
  public Value minus(Value b) {
    return result(value - b.value, "-", this, 1, b, -1);
  }

  /** a b. */
  // tag::value-times[]
  public Value times(Value b) {
    return result(value * b.value, "×", this, b.value, b, value);
  }
  // end::value-times[]

  /** a / b. */
  public Value dividedBy(Value b) {
    double quotient = value / b.value;
    return result(quotient, "/", this, 1 / b.value, b, -quotient / b.value);
  }

  /** a + c, where c is a constant. */
  public Value plus(double c) {
    return result(value + c, "+ " + Numbers.format(c), this, 1);
  }

  /** c a, where c is a constant. */
  public Value times(double c) {
    return result(value * c, "× " + Numbers.format(c), this, c);
  }

  /** a to the power n, with the slope n a^(n-1); n is a constant. */
  public Value pow(double n) {
    double slope = n == 0 ? 0 : n * StrictMath.pow(value, n - 1);
    return result(StrictMath.pow(value, n), "^" + Numbers.format(n), this, slope);
  }

  /** e to the power a, its own slope. */
  public Value exp() {
    double e = StrictMath.exp(value);
    return result(e, "exp", this, e);
  }

  /** ln a, with the slope 1/a; NaN if a is negative. */
  public Value log() {
    return result(StrictMath.log(value), "log", this, 1 / value);
  }

  /** tanh a, with the slope 1 - tanh² a. */
  // tag::value-tanh[]
  public Value tanh() {
    double t = StrictMath.tanh(value);
    return result(t, "tanh", this, 1 - t * t);
  }
  // end::value-tanh[]

  /** σ(a) = 1 / (1 + e^-a), with the slope σ (1 - σ). */
  public Value sigmoid() {
    double s = 1 / (1 + StrictMath.exp(-value));
    return result(s, "σ", this, s * (1 - s));
  }

  /** max(0, a), with the slope 1 if a &gt; 0, otherwise 0. */
  public Value relu() {
    return result(Math.max(0, value), "relu", this, value > 0 ? 1 : 0);
  }

  /** sin a, with the slope cos a. */
  public Value sin() {
    return result(StrictMath.sin(value), "sin", this, StrictMath.cos(value));
  }

  /** cos a, with the slope -sin a. */
  public Value cos() {
    return result(StrictMath.cos(value), "cos", this, -StrictMath.sin(value));
  }

  /**
   * Adds d(this)/dv to the gradient of every number v that this was computed from; the gradients of
   * results between them are computed anew.
   *
   * <p>Each value hands its gradient on once, when all that use it have added their share.
   */
  // tag::value-backward[]
  public void backward() {
    List<Value> order = Order.inputsFirst(this);
    // tag::value-backward-again[]
    for (Value v : order) {
      v.grad = v.inputs.length == 0 ? v.grad : 0;
    }
    // end::value-backward-again[]
    grad += 1;
    for (int n = order.size() - 1; n >= 0; n--) {
      Value v = order.get(n);
      for (int k = 0; k < v.inputs.length; k++) {
        v.inputs[k].grad += v.slopes[k] * v.grad;
      }
    }
  }
  // end::value-backward[]

  /** Forgets the gradients of this value and of all that it was computed from. */
  public void zeroGrad() {
    for (Value v : Order.inputsFirst(this)) {
      v.grad = 0;
    }
  }

  /** Gives the value a name, for pictures, and returns it. */
  public Value named(String newName) {
    name = newName;
    return this;
  }

  public double value() {
    return value;
  }

  /** d(result)/d(this), where the result is what {@link #backward} was called on. */
  public double grad() {
    return grad;
  }

  public String name() {
    return name;
  }

  /** What computed this value, for example {@code ×}; empty if it was not computed. */
  public String operation() {
    return operation;
  }

  /** What this value was computed from, in the order of the operation. */
  public List<Value> inputs() {
    return List.of(inputs);
  }

  /** How fast this value changes with its input k. */
  public double slope(int k) {
    Require.index("Value.slope", "k", k, slopes.length);
    return slopes[k];
  }

  @Override
  public String toString() {
    String named = name.isEmpty() ? "" : name + " = ";
    return named + Numbers.format(value) + ", grad " + Numbers.format(grad);
  }

  private static Value result(double value, String operation, Value a, double slope) {
    return new Value(value, operation, new Value[] {a}, slope);
  }

  private static Value result(
      double value, String operation, Value a, double slopeA, Value b, double slopeB) {
    return new Value(value, operation, new Value[] {a, b}, slopeA, slopeB);
  }
}
