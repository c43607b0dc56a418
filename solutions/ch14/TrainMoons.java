package ch14;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Trains a network by one step of gradient descent, on an engine that you have written.
 *
 * <p>{@code sizes} says how many neurons each layer has, the inputs first and a single output last.
 * {@code w} holds, layer after layer and neuron after neuron, its bias and then its weights. All
 * neurons are ReLU but the output, whose weighted input is the score. Targets are −1 or 1. The loss
 * is the mean of max(0, 1 − target · score) over all points, plus 0.0001 times the sum of the
 * squares of all of {@code w}. Moves {@code w} against its slope, by {@code rate} times the slope,
 * and returns the loss before the move.
 *
 * <p>★★ 25 minutes. Chapter: ch14-moons.
 */
public final class TrainMoons {
  private TrainMoons() {}

  /** A number that remembers its inputs and how fast it changes with each of them. */
  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  // tag::solution[]
  public static double step(
      double[] w, int[] sizes, double[][] points, double[] targets, double rate) {
    Num[] weights = nums(w);
    Num sum = num(0);
    for (int n = 0; n < points.length; n++) {
      Num score = score(weights, sizes, points[n]);
      sum = plus(sum, relu(plus(num(1), times(num(-targets[n]), score))));
    }
    Num squares = num(0);
    for (Num weight : weights) {
      squares = plus(squares, times(weight, weight));
    }
    Num mean = times(num(1.0 / points.length), sum);
    Num loss = plus(mean, times(num(1e-4), squares));
    backward(loss);
    for (int k = 0; k < w.length; k++) {
      w[k] -= rate * weights[k].grad;
    }
    return loss.value;
  }

  private static Num score(Num[] weights, int[] sizes, double[] point) {
    Num[] a = nums(point);
    int next = 0;
    for (int l = 1; l < sizes.length; l++) {
      Num[] z = new Num[sizes[l]];
      for (int j = 0; j < z.length; j++) {
        z[j] = weights[next++];
        for (Num input : a) {
          z[j] = plus(z[j], times(weights[next++], input));
        }
        z[j] = l < sizes.length - 1 ? relu(z[j]) : z[j];
      }
      a = z;
    }
    return a[0];
  }

  private static Num[] nums(double[] values) {
    Num[] nums = new Num[values.length];
    for (int k = 0; k < nums.length; k++) {
      nums[k] = num(values[k]);
    }
    return nums;
  }

  private static Num num(double value) {
    return new Num(value, List.of());
  }

  private static Num plus(Num a, Num b) {
    return new Num(a.value + b.value, List.of(a, b), 1, 1);
  }

  private static Num times(Num a, Num b) {
    return new Num(a.value * b.value, List.of(a, b), b.value, a.value);
  }

  private static Num relu(Num a) {
    return new Num(Math.max(0, a.value), List.of(a), a.value > 0 ? 1 : 0);
  }

  private static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    visit(result, new HashSet<>(), order);
    result.grad = 1;
    Collections.reverse(order);
    for (Num n : order) {
      for (int k = 0; k < n.slopes.length; k++) {
        n.inputs.get(k).grad += n.slopes[k] * n.grad;
      }
    }
  }

  private static void visit(Num n, Set<Num> met, List<Num> order) {
    if (met.add(n)) {
      for (Num input : n.inputs) {
        visit(input, met, order);
      }
      order.add(n);
    }
  }
  // end::solution[]
}
