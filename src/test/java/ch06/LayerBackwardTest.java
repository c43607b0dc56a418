package ch06;

import ch06.LayerBackward.Gradients;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LayerBackwardTest {
  private static final List<ElementwiseActivation> ALL = List.of(
      new Sigmoid(), new Tanh(), new Softplus(), new LeakyRelu(0.01), new Identity());
  private static final String MISFIT =
      "Two matrices do not fit: write the shape beside each. δ is [N x out], what the layer"
          + " received is [N x in], W is [out x in].";
  private static final String TURNED_PRODUCT =
      "The product is turned: row j of dL/dW belongs to neuron j, so it is Δᵀ A, [out x in].";

  /** A layer, what it received, and the slopes at its outputs. */
  private record Task(Dense layer, Matrix received, Matrix slope) {
    static Task random(SeededRandom random, int examples, int in, int out) {
      ElementwiseActivation g = ALL.get(random.nextInt(ALL.size()));
      return new Task(
          Dense.of(BackpropNetworks.numbers(random, out, in),
              BackpropNetworks.numbers(random, 1, out), g),
          BackpropNetworks.numbers(random, examples, in),
          BackpropNetworks.numbers(random, examples, out));
    }

    ElementwiseActivation g() {
      return (ElementwiseActivation) layer.activation();
    }

    Matrix z() {
      return layer.weightedInputs(received);
    }

    Matrix delta() {
      return slope.hadamard(z().map(g()::derivative));
    }

    /** What comes out when {@code delta} is taken for δ. */
    Gradients from(Matrix delta) {
      return new Gradients(
          delta.transpose().times(received), delta.sumRows(), delta.times(layer.weights()));
    }

    Gradients right() {
      Dense copy = Dense.of(layer.weights(), layer.biases(), layer.activation());
      copy.forward(received);
      Matrix back = copy.backward(slope);
      return new Gradients(
          copy.parameters().get(0).grad(), copy.parameters().get(1).grad(), back);
    }
  }

  private static Expectation<Gradients> gradients(Task task) {
    Dense layer = task.layer;
    Matrix delta = task.delta();
    Matrix activations = task.g().apply(task.z());
    Gradients right = task.from(delta);
    double n = task.received.rows();
    int last = task.received.rows() - 1;
    Matrix lastDelta = Matrix.ofRow(delta.row(last));
    return Expect.given(
            "W", layer.weights(), "b", layer.biases(), "g", layer.activation(),
            "received", task.received, "slope", task.slope)
        .when(() -> LayerBackward.layerBackward(layer, task.received, task.slope))
        .mistake(
            task.from(task.slope),
            "The slope of the activation is missing: δ = dL/da · g'(z).")
        .mistake(
            task.from(task.slope.hadamard(activations.map(task.g()::derivative))),
            "The slope of g is taken at a: it belongs to the weighted input z.")
        .mistake(
            task.from(task.slope.hadamard(
                task.received.times(layer.weights().transpose()).map(task.g()::derivative))),
            "The biases are missing in z: weightedInputs gives it with them.")
        .mistake(
            task.from(task.slope.hadamard(activations)),
            "slope is multiplied by the outputs: multiply it by the slopes g'(z).")
        .mistake(
            task.from(task.slope.plus(task.z().map(task.g()::derivative))),
            "slope and g'(z) are added: multiply them, entry by entry.")
        .mistake(
            task.from(task.z().map(task.g()::derivative)),
            "What arrives is not used: δ = dL/da · g'(z), entry by entry.")
        .mistake(
            task.from(delta.scale(-1)), "The sign is reversed: slopes are handed on as they are.")
        .mistakeIf(
            a -> n > 1 && close(a.weights(), right.weights().scale(1 / n)),
            "dL/dW is divided by N: the mean is in slope already, so add up over the rows.")
        .mistakeIf(
            a -> n > 1 && close(a.weights(), right.weights())
                && close(a.biases(), right.biases().scale(1 / n)),
            "dL/db is divided by N: the mean is in slope already, so add up the rows of δ.")
        .mistakeIf(
            a -> n > 1 && close(a.weights(),
                lastDelta.transpose().times(Matrix.ofRow(task.received.row(last)))),
            "Only the last example counts: every example used the weights, so add up all rows.")
        .mistakeIf(
            a -> close(a.weights(), right.biases()) || close(a.biases(), right.received()),
            "The parts of the result are in the wrong order: Gradients takes the slopes for the"
                + " weights, for the biases, and for what the layer received.")
        .mistakeIf(
            a -> close(a.weights(), right.weights())
                && close(a.biases(), right.biases().transpose()),
            "dL/db is a column here: it is one row, [1 x out].")
        .mistakeIf(
            a -> close(a.weights(), right.weights()) && n > 1 && close(a.biases(), delta),
            "One row for each example: dL/db adds them up, [1 x out].")
        .mistakeIf(
            a -> close(a.weights(), right.weights()) && close(a.biases(), task.slope.sumRows()),
            "The biases get the slopes at a: add up the rows of δ, with g'(z) in it.")
        .mistakeIf(
            a -> close(a.weights(), right.weights().transpose()), TURNED_PRODUCT)
        .mistakeIf(
            a -> close(a.weights(), delta.transpose().times(activations)),
            "You took the layer's own outputs: dL/dW needs what the layer received.")
        .mistakeIf(
            a -> close(a.weights(), right.weights())
                && close(a.received(), task.slope.times(layer.weights())),
            "What goes back is dL/da without g'(z): hand on δW, not the slope that came in.")
        .mistakeIf(
            a -> close(a.received(),
                right.received().hadamard(task.received.map(task.g()::derivative))),
            "One step too far: the activation of the layer before belongs to that layer.")
        .mistakeIf(
            a -> close(a.weights(), right.weights()) && close(a.received(), delta),
            "δ is handed on as it is: what the senders get is δW.")
        .mistakeIf(
            a -> layer.weights().rows() == layer.weights().columns()
                && close(a.received(), delta.times(layer.weights().transpose())),
            "The weights are turned on the way back: sender i adds up wⱼᵢ δⱼ over all receivers j,"
                + " which is δW for a row of δ.")
        .mistakeIfThrows(ShapeException.class, MISFIT);
  }

  private static boolean close(Matrix a, Matrix b) {
    return a != null && a.rows() == b.rows() && a.columns() == b.columns()
        && a.minus(b).maxAbs() <= 1e-9 * Math.max(1e-3, b.maxAbs());
  }

  @Test
  @Points(2)
  void the_output_layer_of_the_worked_example() {
    Matrix hidden = Matrix.ofRow(0.5932699921071872, 0.596884378259767);
    Dense layer = BackpropNetworks.mazur().get(1);
    Matrix error = layer.activation().apply(layer.weightedInputs(hidden))
        .minus(Matrix.ofRow(0.01, 0.99));
    gradients(new Task(layer, hidden, error))
        .is(
            new Gradients(
                Matrix.of(new double[][] {
                  {0.08216704056423077, 0.08266762784753325},
                  {-0.02260254047747507, -0.022740242215978222}
                }),
                Matrix.ofRow(0.13849856162855695, -0.038098236516556236),
                Matrix.ofRow(0.0363503063931, 0.0413703226487)),
            1e-10);
  }

  @Test
  @Points(3)
  void a_batch_of_four_examples_three_neurons_and_two_inputs() {
    Task task = new Task(
        Dense.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[] {0, -1, 1}, new Tanh()),
        Matrix.of(new double[][] {{0.1, 0}, {0, 0.1}, {-0.2, 0.1}, {0.2, -0.1}}),
        Matrix.of(new double[][] {{1, 0, -1}, {0, 2, 1}, {-1, 1, 0.5}, {1, -1, 2}}));
    gradients(task).is(task.right(), 1e-12);
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          Task task = Task.random(
              random, 2 + random.nextInt(4), 2 + random.nextInt(4), 2 + random.nextInt(4));
          gradients(task).is(task.right(), 1e-9);
        });
  }

  @Test
  @Points(1)
  void is_your_own_work() {
    Task task = Task.random(new SeededRandom(6), 3, 2, 4);
    Expect.given("received", task.received, "slope", task.slope)
        .when(() -> {
          LayerBackward.layerBackward(task.layer, task.received, task.slope);
          return task.layer.parameters().stream().mapToDouble(p -> p.grad().maxAbs()).sum();
        })
        .mistakeIf(
            held -> held > 0,
            "The parameters hold gradients now, which the engine's own backward leaves there: do"
                + " without it.")
        .mistakeIfThrows(ShapeException.class, MISFIT)
        .is(0.0, 0);
  }
}
