package nnbook.engine.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A loss that contains an activation sees it once, whatever layer it is in and whoever asks. */
class LastActivationTest {
  private static final Volume IMAGE = new Volume(1, 3, 3);
  private static final Volume FOUR = new Volume(1, 2, 2);
  private static final Matrix X =
      Matrix.generate(2, 9, (i, j) -> StrictMath.sin(1 + i + 2 * j) * 2);
  private static final Matrix Y = Matrix.of(new double[][] {{0, 1, 0, 0}, {1, 0, 0, 0}});
  private static final String END = ". Let the network end in a Dense layer.";

  private static Layer dense(Activation g) {
    return Dense.of(9, 4, g, new HeNormal(), new SeededRandom(1));
  }

  private static Layer conv(Activation g) {
    return Conv2d.of(IMAGE, new Window(2), 1, g, new HeNormal(), new SeededRandom(2));
  }

  private static Sequential net(Layer... layers) {
    return Sequential.of(layers);
  }

  /** A network, its twin that ends in logits, and the loss. */
  static Stream<Arguments> networks() {
    Layer flat = new Flatten(FOUR);
    Layer pool = new MaxPool(FOUR, 1);
    Layer drop = new Dropout(0, new SeededRandom(3));
    Activation id = new Identity();
    Activation sigmoid = new Sigmoid();
    return Stream.of(
        Arguments.of(net(dense(sigmoid)), net(dense(id)), new BinaryCrossEntropy()),
        Arguments.of(net(dense(id)), net(dense(id)), new BinaryCrossEntropy()),
        Arguments.of(net(dense(new Softmax())), net(dense(id)), new SoftmaxCrossEntropy()),
        Arguments.of(net(dense(sigmoid), flat), net(dense(id)), new BinaryCrossEntropy()),
        Arguments.of(net(conv(sigmoid)), net(conv(id)), new BinaryCrossEntropy()),
        Arguments.of(net(conv(sigmoid), flat), net(conv(id)), new BinaryCrossEntropy()),
        Arguments.of(net(conv(sigmoid), net(flat), flat), net(conv(id)), new BinaryCrossEntropy()),
        Arguments.of(net(net(conv(sigmoid), flat)), net(conv(id)), new BinaryCrossEntropy()),
        Arguments.of(net(conv(id), pool, flat, drop), net(conv(id)), new SoftmaxCrossEntropy()),
        Arguments.of(net(dense(sigmoid)), net(dense(sigmoid)), new MeanSquaredError()));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void is_applied_once(Sequential network, Sequential logits, Loss loss) {
    Matrix z = logits.forward(X);
    assertEquals(loss.value(z, Y), loss.value(network, X, Y));
    assertEquals(logits.backward(loss.gradient(z, Y)), loss.backward(network, X, Y));
    Parameter weights = network.parameters().get(0);
    assertEquals(logits.parameters().get(0).grad(), weights.grad());
    Trainer trainer = new Trainer(loss, new Sgd(0.1));
    assertEquals(trainer.fit(logits, X, Y, 3).loss(), trainer.fit(network, X, Y, 3).loss());
    assertEquals(logits.parameters().get(0).value(), weights.value());
  }

  static Stream<Arguments> misfits() {
    Layer drop = new Dropout(0.5, new SeededRandom(3));
    Layer own = new OwnLayer();
    return Stream.of(
        Arguments.of(net(dense(new Relu())), "was Relu"),
        Arguments.of(net(dense(new Softmax()), new Flatten(FOUR)), "was Softmax"),
        Arguments.of(net(dense(new Sigmoid()), drop), "was hidden in or before Dropout(0.5)" + END),
        Arguments.of(net(conv(new Sigmoid()), net(new MaxPool(FOUR, 2))),
            "was hidden in or before MaxPool(1 x 2 x 2 -> 1 x 1 x 1)" + END),
        Arguments.of(net(dense(new Identity()), own), "was hidden in or before OwnLayer" + END));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void is_refused_where_it_cannot_be(Sequential network, String actual) {
    Loss loss = new BinaryCrossEntropy();
    String expected = ": the last activation must be Sigmoid or Identity for BinaryCrossEntropy, ";
    Matrix y = Matrix.zeros(2, network.outputs(9));
    var value = assertThrows(IllegalArgumentException.class, () -> loss.value(network, X, y));
    assertEquals("BinaryCrossEntropy.value" + expected + actual, value.getMessage());
    var back = assertThrows(IllegalArgumentException.class, () -> loss.backward(network, X, y));
    assertEquals("BinaryCrossEntropy.backward" + expected + actual, back.getMessage());
    var fit = assertThrows(IllegalArgumentException.class,
        () -> new Trainer(loss, new Sgd(0.1)).fit(network, X, y, 1));
    assertEquals("Trainer.fit" + expected + actual, fit.getMessage());
  }

  /** Softmax of a convolution runs over the filters of a position, not over the outputs. */
  @Test
  void softmax_of_a_convolution_is_not_that_of_the_loss() {
    var refused = assertThrows(IllegalArgumentException.class,
        () -> new SoftmaxCrossEntropy().value(conv(new Softmax()), X, Y));
    assertEquals("SoftmaxCrossEntropy.value: the last activation must be Softmax or Identity for"
        + " SoftmaxCrossEntropy, was hidden in or before Conv2d(1 x 3 x 3 -> 1 x 2 x 2, Softmax)"
            + END,
        refused.getMessage());
  }

  @Test
  void logits_of_a_hidden_activation_are_refused() {
    Sequential network = net(dense(new Sigmoid()), new Dropout(0.5, new SeededRandom(3)));
    var refused = assertThrows(IllegalStateException.class, network::logits);
    assertEquals("Sequential.logits: the last activation is hidden in or before Dropout(0.5)",
        refused.getMessage());
  }

  /** A layer of the reader's own may say that it ends in none. */
  @Test
  void own_layers_can_tell() {
    Layer own = new OwnLayer() {
      @Override
      public Optional<Activation> activationAfter(Optional<Activation> before) {
        return Optional.of(new Identity());
      }
    };
    Loss loss = new BinaryCrossEntropy();
    assertEquals(loss.value(X, X.map(x -> 1)), loss.value(own, X, X.map(x -> 1)));
  }

  private static class OwnLayer implements Layer {
    @Override
    public Matrix forward(Matrix x) {
      return x;
    }

    @Override
    public int outputs(int inputs) {
      return inputs;
    }

    @Override
    public String toString() {
      return "OwnLayer";
    }
  }
}
