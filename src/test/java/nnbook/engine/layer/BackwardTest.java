package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Backward against numbers that others published or that PyTorch's autograd computed. */
class BackwardTest {

  /** A 3-4-2 network defined by formulas, not square, so that a transposition shows. */
  @Nested
  class GoldenNetwork {
    private static final Matrix X =
        Matrix.of(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.75}, {-0.5, 1, 0}});
    private static final Matrix CLASSES = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}});

    @Test
    void tanh_and_softmax_cross_entropy() {
      Sequential net = network(new Tanh(), 2);
      assertLoss(0.8381646315523676, net, new SoftmaxCrossEntropy(), CLASSES);
      assertGradient(net, 0, -0.009054792815004487, -0.18356429973987598, 0.21563146289817553,
          0.011285055680977957, -0.20019701472840606, 0.1611912910563413, -0.021757420597843385,
          0.22143107343889834, -0.1806447566800233, -0.04553182525100355, -0.1470662043613399,
          0.08731733569365425);
      assertGradient(net, 1, -0.061013091627801164, -0.12098737137965714, 0.12290150087112656,
          -0.16965495552769197);
      double[] up = {
        0.11684064592065757, 0.18389565473240366, 0.10557432923030342, -0.32999951261647886
      };
      assertGradient(net, 2, up[0], up[1], up[2], up[3], -up[0], -up[1], -up[2], -up[3]);
      assertGradient(net, 3, 0.20302868428087664, -0.20302868428087664);
    }

    @Test
    void relu_and_softmax_cross_entropy() {
      Sequential net = network(new Relu(), 2);
      assertLoss(0.8422479180964558, net, new SoftmaxCrossEntropy(), CLASSES);
      assertGradient(net, 0, 0.056954622393922905, -0.11390924478784581, 0, -0.13653633228792597,
          -0.022756055381320996, 0.06826816614396299, -0.07593949652523053, 0.15187899305046107, 0,
          0.06592603884513855, -0.1318520776902771, 0.2637041553805542);
      assertGradient(net, 1, -0.11390924478784581, -0.09102422152528399, 0.15187899305046107,
          0.1318520776902771);
      double[] up = {
        0.13289411891915345, 0.12136562870037866, 0.09492437065653815, -0.35160554050740556
      };
      assertGradient(net, 2, up[0], up[1], up[2], up[3], -up[0], -up[1], -up[2], -up[3]);
      assertGradient(net, 3, 0.1218023143714212, -0.1218023143714212);
    }

    @Test
    void sigmoid_and_binary_cross_entropy() {
      Sequential net = network(new Sigmoid(), 1);
      double[] z = net.forward(X).column(0);
      double[] expected = {-0.04590324613306321, -0.2727705656949362, -0.05475342356540466};
      assertArrayEquals(expected, z, 1e-15);
      assertLoss(0.6677648121358848, net, new BinaryCrossEntropy(), Matrix.ofColumn(1, 0, 1));
      assertGradient(net, 0, -0.00937277424315505, -0.00201768353199351, 0.020817947209647813,
          -0.029510900302262968, -0.0010756117898922182, 0.05763231549808754, 0.018036855572214495,
          0.0007513872526606832, -0.036526905619184445, 0, 0, 0);
      assertGradient(net, 1, 0.009217233515360329, 0.0288194364492331, -0.018779319106328532, 0);
      assertGradient(net, 2, -0.13097397735190727, -0.03052926270718489, -0.11711532670049483,
          -0.15785573723005714);
      assertGradient(net, 3, -0.19764389401089913);
    }

    @Test
    void tanh_and_mean_squared_error() {
      Sequential net = network(new Tanh(), 2);
      Matrix y = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0.5, -0.5}});
      assertLoss(0.5088912698718375, net, new MeanSquaredError(), y);
      assertGradient(net, 3, -0.46515377465698915, -0.2846057622564952);
      double[] row = net.parameters().get(0).grad().row(0);
      double[] expected = {-0.11985576503043596, -0.0893431940410328, 0.24423766900299504};
      assertArrayEquals(expected, row, 1e-14);
    }

    private Sequential network(Activation g, int outputs) {
      return Sequential.of(golden(4, 3, 1, 1, g), golden(outputs, 4, 2, 3, new Identity()));
    }

    private Dense golden(int out, int in, int k, int biasK, Activation g) {
      Matrix w = Matrix.generate(out, in, (j, i) -> ((3 * j + 5 * i + k) % 7 - 3) / 5.0);
      Matrix b = Matrix.generate(1, out, (row, j) -> ((2 * j + biasK) % 5 - 2) / 10.0);
      return Dense.of(w, b, g);
    }

    private void assertLoss(double expected, Sequential net, Loss loss, Matrix y) {
      Matrix z = net.forward(X);
      assertEquals(expected, loss.value(z, y), 1e-15);
      net.backward(loss.gradient(z, y));
    }

    private void assertGradient(Sequential net, int parameter, double... expected) {
      Matrix grad = net.parameters().get(parameter).grad();
      double[] actual = new double[grad.rows() * grad.columns()];
      for (int k = 0; k < actual.length; k++) {
        actual[k] = grad.get(k / grad.columns(), k % grad.columns());
      }
      assertArrayEquals(expected, actual, 1e-15);
    }
  }

  /** M. Mazur, "A Step by Step Backpropagation Example", 2015; biases are not updated. */
  @Nested
  class Mazur {
    private static final Matrix X = Matrix.ofRow(0.05, 0.10);
    private static final Matrix Y = Matrix.ofRow(0.01, 0.99);
    private final Loss loss = new HalfSquaredError();
    private final Dense hidden = Dense.of(
        new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35}, new Sigmoid());
    private final Dense output = Dense.of(
        new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60}, new Sigmoid());
    private final Sequential net = Sequential.of(hidden, output);

    @Test
    void errors_and_gradients() {
      Matrix a = net.forward(X);
      assertEquals(0.2983711087600027, loss.value(a, Y), 1e-15);
      assertEquals(0.274811083176155,
          loss.value(Matrix.ofRow(a.get(0, 0)), Matrix.ofRow(0.01)), 1e-15);
      assertEquals(0.023560025583847746,
          loss.value(Matrix.ofRow(a.get(0, 1)), Matrix.ofRow(0.99)), 1e-15);
      net.backward(loss.gradient(a, Y));
      assertGradients(output, 0.08216704056423077, 0.08266762784753325, -0.02260254047747507,
          -0.022740242215978222, 0.13849856162855695, -0.038098236516556236);
      assertGradients(hidden, 0.0004385677344743465, 0.000877135468948693, 0.0004977127352608599,
          0.0009954254705217198, 0.00877135468948693, 0.009954254705217196);
    }

    @Test
    void weights_after_one_step() {
      train(1, false);
      double[][] w2 = {
        {0.35891647971788465, 0.4086661860762334}, {0.5113012702387375, 0.5613701211079891}
      };
      double[][] w1 = {
        {0.1497807161327628, 0.19956143226552567}, {0.24975114363236958, 0.29950228726473915}
      };
      assertClose(Matrix.of(w1), hidden.weights(), 1e-15);
      assertClose(Matrix.of(w2), output.weights(), 1e-15);
      assertEquals(0.29102777369359933, loss.value(net.forward(X), Y), 1e-15);
    }

    @Test
    void ten_thousand_steps() {
      train(10_000, false);
      assertEquals(3.510187782978859e-05, loss.value(net.forward(X), Y), 1e-14);
      double[] expected = {0.01591362044355068, 0.9840642735146238};
      assertArrayEquals(expected, net.predict(0.05, 0.10), 1e-10);
    }

    @Test
    void ten_thousand_steps_with_biases() {
      train(1, true);
      assertEquals(0.28047144679143016, loss.value(net.forward(X), Y), 1e-15);
      train(9_999, true);
      assertEquals(2.4475622359322627e-06, loss.value(net.forward(X), Y), 1e-15);
    }

    /** The published late rows: the hidden layer's deltas went through weights already changed. */
    @Test
    void the_published_rows_come_from_weights_that_had_just_changed() {
      buggyStep();
      assertEquals(0.29102792390544197, loss.value(net.forward(X), Y), 1e-15);
      assertEquals(0.291027924, loss.value(net.forward(X), Y), 5e-10);
      for (int step = 1; step < 10_000; step++) {
        buggyStep();
      }
      assertEquals(3.5084786296312774e-05, loss.value(net.forward(X), Y), 1e-14);
      double[] expected = {0.0159121963260343, 0.9840657344856291};
      assertArrayEquals(expected, net.predict(0.05, 0.10), 1e-10);
      assertArrayEquals(
          new double[] {0.015912196, 0.984065734}, net.predict(0.05, 0.10), 1e-9);
    }

    private void buggyStep() {
      Matrix gradOutput = loss.gradient(net.forward(X), Y);
      output.backward(gradOutput);
      new Sgd(0.5).on(weights(output)).step();
      hidden.backward(output.backward(gradOutput)); // through the new weights
      output.parameters().forEach(Parameter::zeroGrad);
      new Sgd(0.5).on(weights(hidden)).step();
      hidden.parameters().forEach(Parameter::zeroGrad);
    }

    private void train(int steps, boolean biasesToo) {
      Descent descent = new Sgd(0.5).on(biasesToo ? net.parameters() : weights(net));
      for (int step = 0; step < steps; step++) {
        net.backward(loss.gradient(net.forward(X), Y));
        descent.step();
      }
    }

    private List<Parameter> weights(Layer layer) {
      return layer.parameters().stream().filter(p -> !p.isBias()).toList();
    }

    private void assertGradients(Dense layer, double w0, double w1, double w2, double w3, double b0,
        double b1) {
      Matrix expected = Matrix.of(new double[][] {{w0, w1}, {w2, w3}});
      assertClose(expected, layer.parameters().get(0).grad(), 1e-16);
      assertClose(Matrix.ofRow(b0, b1), layer.parameters().get(1).grad(), 1e-16);
    }
  }

  /** M. Nielsen, "Neural Networks and Deep Learning", chapter 3: one neuron learns 1 → 0. */
  @Nested
  class Nielsen {
    @Test
    void the_quadratic_cost_starts_slowly_when_the_neuron_is_very_wrong() {
      Dense mild = learn(0.6, 0.9, 0.15, new HalfSquaredError(), 300);
      assertEquals(0.09395569486364724, output(mild), 1e-13);
      assertEquals(-1.2831324334215497, mild.weights().get(0, 0), 1e-12);
      assertEquals(-0.9831324334215481, mild.biases().get(0, 0), 1e-12);
      Dense severe = learn(2, 2, 0.15, new HalfSquaredError(), 300);
      assertEquals(0.2028484242677765, output(severe), 1e-13);
      assertEquals(-0.684292910952007, severe.weights().get(0, 0), 1e-12);
      assertEquals(0.82, output(learn(0.6, 0.9, 0.15, new HalfSquaredError(), 0)), 0.005);
      assertEquals(0.98, output(learn(2, 2, 0.15, new HalfSquaredError(), 0)), 0.005);
    }

    @Test
    void cross_entropy_does_not() {
      Loss loss = new BinaryCrossEntropy();
      assertEquals(0.011638208968903711, output(learn(0.6, 0.9, 0.15, loss, 300)), 1e-13);
      assertEquals(0.012008741510817504, output(learn(2, 2, 0.15, loss, 300)), 1e-13);
      assertEquals(0.4176792995988869, output(learn(0.6, 0.9, 0.005, loss, 300)), 1e-13);
      assertEquals(0.7795870642061684, output(learn(2, 2, 0.005, loss, 300)), 1e-13);
    }

    private Dense learn(double w, double b, double rate, Loss loss, int epochs) {
      Dense neuron = Dense.of(new double[][] {{w}}, new double[] {b}, new Sigmoid());
      Sequential net = Sequential.of(neuron);
      Sequential trained = loss instanceof BinaryCrossEntropy ? net.logits() : net;
      Descent descent = new Sgd(rate).on(net.parameters());
      for (int epoch = 0; epoch < epochs; epoch++) {
        trained.backward(loss.gradient(trained.forward(Matrix.ofRow(1)), Matrix.ofRow(0)));
        descent.step();
      }
      return neuron;
    }

    private double output(Dense neuron) {
      return neuron.forward(Matrix.ofRow(1)).get(0, 0);
    }
  }

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
      assertEquals(true, noDense.outputActivation().isEmpty());
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
      Descent descent = new nnbook.engine.optimizer.KerasAdam(0.01).on(net.parameters());
      for (int step = 0; step < 5000; step++) {
        net.backward(loss.gradient(net.forward(x), y));
        descent.step();
      }
      assertArrayEquals(hidden.weights().row(0), hidden.weights().row(1));
      assertEquals(0.478, loss.value(net.forward(x), y), 0.001);
      double[] p = new Sigmoid().apply(net.forward(x)).column(0);
      assertArrayEquals(new double[] {0.001, 0.667, 0.667, 0.667}, p, 0.002);
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
