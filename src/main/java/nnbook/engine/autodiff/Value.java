package nnbook.engine.autodiff;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * A number that remembers how it was computed: from which inputs, and how fast it changes with each
 * of them. From these local slopes {@link #backward} finds its slope with respect to every number
 * that went into it: the product along each path through the graph, summed over all paths. The
 * functions of one value, such as {@link #exp}, are in {@link ValueFunctions}.
 */
public final class Value extends ValueFunctions {
  // tag::value-fields[]
  private final double value;
  private final String operation;
  private final List<Value> inputs;
  private final double[] slopes;
  private String name = "";
  private double grad;
  private int uses; // not yet placed in the order of backward
  // end::value-fields[]

  // tag::value-constructor[]
  private Value(double value, String operation,
      List<Value> inputs, double... slopes) {
    this.value = value;
    this.operation = operation;
    this.inputs = inputs;
    this.slopes = slopes;
  }
  // end::value-constructor[]

  /** A number that was not computed: an input, a weight. */
  public static Value of(double value) {
    return new Value(value, "", List.of());
  }

  // tag::value-plus[]
  public Value plus(Value b) {
    return new Value(value + b.value, "+", List.of(this, b), 1, 1);
  }
  // end::value-plus[]

  // tag::value-times[]
  public Value times(Value b) {
    return new Value(value * b.value, "×", List.of(this, b), b.value, value);
  }
  // end::value-times[]

  // tag::value-minus-divided-by[]
  public Value minus(Value b) {
    return new Value(value - b.value, "-", List.of(this, b), 1, -1);
  }

  public Value dividedBy(Value b) {
    double q = value / b.value;
    return new Value(q, "/", List.of(this, b), 1 / b.value, -q / b.value);
  }
  // end::value-minus-divided-by[]

  @Override
  // tag::value-function[]
  Value function(String operation, double result, double slope) {
    return new Value(result, operation, List.of(this), slope);
  }
  // end::value-function[]

  /**
   * Adds d(this)/dv to the gradient of every number v that went into this value; the gradients of
   * results in between are computed anew. Each value passes its gradient on once, when all that use
   * it have added their share.
   */
  // tag::value-backward[]
  public void backward() {
    List<Value> order = outputsFirst();
    // tag::value-backward-again[]
    for (Value v : order) {
      v.grad = v.inputs.isEmpty() ? v.grad : 0;
    }
    // end::value-backward-again[]
    grad += 1;
    for (Value v : order) {
      for (int k = 0; k < v.slopes.length; k++) {
        if (v.slopes[k] != 0) { // else nothing passes, not even ∞
          v.inputs.get(k).grad += v.slopes[k] * v.grad;
        }
      }
    }
  }
  // end::value-backward[]

  /**
   * This value and all that it was computed from, each once, after all that use it. First the uses
   * are counted, then a value is placed when its last use was: no method calls itself, which would
   * overflow the stack on a long chain.
   */
  // tag::value-outputs-first[]
  private List<Value> outputsFirst() {
    List<Value> all = new ArrayList<>(List.of(this));
    for (int n = 0; n < all.size(); n++) {
      for (Value input : all.get(n).inputs) {
        if (input.uses++ == 0) {
          all.add(input);
        }
      }
    }
    // tag::value-outputs-first-order[]
    List<Value> order = new ArrayList<>(List.of(this));
    for (int n = 0; n < order.size(); n++) {
      for (Value input : order.get(n).inputs) {
        if (--input.uses == 0) {
          order.add(input);
        }
      }
    }
    return order;
    // end::value-outputs-first-order[]
  }
  // end::value-outputs-first[]

  /** Forgets the gradients of this value and of all that it was computed from. */
  // tag::value-zero-grad[]
  public void zeroGrad() {
    for (Value v : outputsFirst()) {
      v.grad = 0;
    }
  }
  // end::value-zero-grad[]

  /** Gives the value a name, for pictures, and returns it. */
  public Value named(String newName) {
    name = newName;
    return this;
  }

  @Override
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
    return inputs;
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
}
