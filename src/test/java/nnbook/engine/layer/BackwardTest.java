package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Backward against numbers that others published or that PyTorch's autograd computed. */
class BackwardTest {

  /** A. Karpathy, J. Johnson and others, notes of Stanford's course CS231n, "optimization-2". */
  @Nested
  class Cs231n {
    @Test
    void a_sigmoid_neuron() {
      Dense neuron = Dense.of(new double[][] {{2, -3}}, new double[] {-3}, new Sigmoid());
      assertEquals(0.7310585786300049, neuron.forward(Matrix.ofRow(-1, -2)).get(0, 0), 1e-16);
      Matrix gradInput = neuron.backward(Matrix.ofRow(1));
      assertClose(Matrix.ofRow(0.3932238664829637, -0.5898357997244456), gradInput, 1e-15);
      Matrix dW = Matrix.ofRow(-0.19661193324148185, -0.3932238664829637);
      assertClose(dW, neuron.parameters().get(0).grad(), 1e-15);
      assertEquals(0.19661193324148185, neuron.parameters().get(1).grad().get(0, 0), 1e-16);
    }

    @Test
    void the_gradient_of_scores_is_probability_minus_target() {
      Matrix z = Matrix.ofRow(StrictMath.log(0.2), StrictMath.log(0.3), StrictMath.log(0.5));
      Matrix gradient = new SoftmaxCrossEntropy().gradient(z, Matrix.ofRow(0, 1, 0));
      assertClose(Matrix.ofRow(0.2, -0.7, 0.5), gradient, 1e-15);
    }
  }

  @Nested
  class Mechanics {
    private final Dense layer = Dense.of(3, 2, new Tanh(), new HeNormal(), new SeededRandom(1));

    @Test
    void gradients_add_up_until_they_are_cleared() {
      Matrix x = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 7}});
      Matrix up = Matrix.of(new double[][] {{1, -1}, {0.5, 2}});
      layer.forward(x);
      layer.backward(up);
      Matrix once = layer.parameters().get(0).grad();
      layer.backward(up);
      assertEquals(once.plus(once), layer.parameters().get(0).grad());
      layer.parameters().get(0).zeroGrad();
      assertEquals(Matrix.zeros(2, 3), layer.parameters().get(0).grad());
    }

    @Test
    void backward_needs_forward_and_the_shape_of_its_outputs() {
      var early = assertThrows(IllegalStateException.class,
          () -> layer.backward(Matrix.zeros(1, 2)));
      assertEquals("Dense.backward: call forward first; backward follows its steps",
          early.getMessage());
      layer.forward(Matrix.zeros(4, 3));
      var misfit = assertThrows(ShapeException.class, () -> layer.backward(Matrix.zeros(4, 3)));
      assertEquals("Dense.backward: gradOutput must be [4 x 2], was [4 x 3]", misfit.getMessage());
    }

    @Test
    void a_layer_without_backward_says_so() {
      Layer doubling = new Layer() {
        @Override
        public Matrix forward(Matrix x) {
          return x.scale(2);
        }

        @Override
        public int outputs(int inputs) {
          return inputs;
        }
      };
      assertThrows(UnsupportedOperationException.class,
          () -> doubling.backward(Matrix.zeros(1, 1)));
      assertEquals(0, doubling.parameterCount());
    }

    @Test
    void parameters_keep_their_shape() {
      Parameter p = Parameter.weights(Matrix.zeros(2, 3));
      var grad = assertThrows(ShapeException.class, () -> p.accumulate(Matrix.zeros(3, 2)));
      assertEquals("Parameter.accumulate: gradient must be [2 x 3], was [3 x 2]",
          grad.getMessage());
      var value = assertThrows(ShapeException.class, () -> p.set(Matrix.zeros(1, 3)));
      assertEquals("Parameter.set: weights must be [2 x 3], was [1 x 3]", value.getMessage());
      assertEquals("weights [2 x 3]", p.toString());
      assertEquals("biases", Parameter.biases(Matrix.zeros(1, 3)).name());
    }

    @Test
    void logits_share_the_parameters_and_lack_the_last_activation() {
      Sequential net = Sequential.of(layer,
          Sequential.of(Dense.of(2, 2, new Softmax(), new HeNormal(), new SeededRandom(2))));
      Sequential logits = net.logits();
      assertEquals(net.parameters(), logits.parameters());
      Matrix x = Matrix.ofRow(1, -2, 0.5);
      assertEquals(net.forward(x), new Softmax().apply(logits.forward(x)));
      assertEquals(new Softmax(), net.outputActivation().orElseThrow());
      assertEquals(new Identity(), logits.outputActivation().orElseThrow());
      Sequential noDense = Sequential.of(new Flatten(new Volume(1, 2, 2)));
      assertEquals(new Identity(), noDense.outputActivation().orElseThrow());
      assertEquals(noDense.layers(), noDense.logits().layers());
    }

    /** Two tanh neurons that start alike stay alike, so the network cannot learn XOR. */
    @Test
    void neurons_that_start_alike_stay_alike() {
      Dense hidden = Dense.of(
          new double[][] {{0.5, 0.5}, {0.5, 0.5}}, new double[] {0, 0}, new Tanh());
      Sequential net = Sequential.of(hidden,
          Dense.of(new double[][] {{0.5, 0.5}}, new double[] {0}, new Identity()));
      Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
      Matrix y = Matrix.ofColumn(0, 1, 1, 0);
      Loss loss = new BinaryCrossEntropy();
      Descent descent = new KerasAdam(0.01).on(net.parameters());
      for (int step = 0; step < 5000; step++) {
        net.backward(loss.gradient(net.forward(x), y));
        descent.step();
      }
      assertArrayEquals(hidden.weights().row(0), hidden.weights().row(1));
      assertEquals(0.478, loss.value(net.forward(x), y), 0.001);
      double[] p = new Sigmoid().apply(net.forward(x)).column(0);
      assertArrayEquals(new double[] {0.001, 0.667, 0.667, 0.667}, p, 0.002);
    }

    /** Goodfellow, Bengio, Courville, "Deep Learning", section 6.1: w = 0 and b = ½. */
    @Test
    void the_best_line_through_xor_is_one_half_everywhere() {
      Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
      Matrix y = Matrix.ofColumn(0, 1, 1, 0);
      Dense best = Dense.of(Matrix.zeros(1, 2), Matrix.ofRow(0.5), new Identity());
      best.backward(new MeanSquaredError().gradient(best.forward(x), y));
      assertEquals(Matrix.zeros(1, 2), best.parameters().get(0).grad());
      assertEquals(Matrix.zeros(1, 1), best.parameters().get(1).grad());
      Dense line = Dense.of(2, 1, new Identity(), new HeNormal(), new SeededRandom(1));
      Descent descent = new Sgd(0.5).on(line.parameters());
      for (int step = 0; step < 500; step++) {
        line.backward(new MeanSquaredError().gradient(line.forward(x), y));
        descent.step();
      }
      assertClose(Matrix.ofColumn(0.5, 0.5, 0.5, 0.5), line.forward(x), 1e-12);
    }

    /** Logistic regression on XOR: one neuron ends at p = 0.5, whatever its start. */
    @Test
    void one_neuron_cannot_learn_xor() {
      for (int seed = 0; seed < 5; seed++) {
        Dense neuron = Dense.of(2, 1, new Identity(), new HeNormal(), new SeededRandom(seed));
        Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
        Matrix y = Matrix.ofColumn(0, 1, 1, 0);
        Descent descent = new Sgd(1).on(neuron.parameters());
        for (int step = 0; step < 2000; step++) {
          neuron.backward(new BinaryCrossEntropy().gradient(neuron.forward(x), y));
          descent.step();
        }
        assertClose(Matrix.zeros(1, 2), neuron.weights(), 1e-9);
        assertEquals(0, neuron.biases().get(0, 0), 1e-9);
        assertEquals(StrictMath.log(2),
            new BinaryCrossEntropy().value(neuron.forward(x), y), 1e-15);
      }
    }
  }

  private static void assertClose(Matrix expected, Matrix actual, double tolerance) {
    assertEquals(0, actual.minus(expected).maxAbs(), tolerance, () -> "" + actual);
  }
}
