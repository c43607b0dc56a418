package nnbook.engine.train;

import static nnbook.engine.train.Split.DIGITS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import nnbook.engine.activation.Relu;
import nnbook.engine.initializer.Zeros;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which network, loss and optimizer: the share of the 360 test digits, against eight seeds. */
@Tag("statistics")
class DigitModelsTest {
  static Stream<Row> rows() {
    return Stream.of(
        Row.accuracy("softmax regression", 0.939, 0.944,
            seed -> softmax(new Sgd(0.1), seed, 64, 10)),
        Row.accuracy("relu network, gradient descent", 0.956, 0.967,
            seed -> softmax(new Sgd(0.1), seed, 64, 32, 10)),
        Row.accuracy("relu network, Adam", 0.975, 0.983,
            seed -> softmax(new Adam(0.01), seed, 64, 32, 10)),
        Row.accuracy("relu network, momentum", 0.969, 0.983,
            seed -> softmax(new Momentum(0.1), seed, 64, 32, 10)),
        Row.accuracy("Nielsen's, quadratic cost", 0.847, 0.978,
            seed -> nielsen(new HalfSquaredError(), 3, seed)),
        // His cost adds up the ten outputs, ours averages them: a rate of 0.5 becomes 5.
        Row.accuracy("Nielsen's, cross-entropy", 0.964, 0.978,
            seed -> nielsen(new BinaryCrossEntropy(), 5, seed)));
  }

  /** Published means on the images learned from: .958, .984, 1.000, 1.000; ranges of 30 runs. */
  static Stream<Row> learned() {
    return Stream.of(
        Row.accuracyOfMany("softmax regression", 0.956, 0.960,
            seed -> DIGITS.trainAccuracy(trained(new Sgd(0.1), seed, 64, 10))),
        Row.accuracyOfMany("gradient descent", 0.980, 0.988,
            seed -> DIGITS.trainAccuracy(trained(new Sgd(0.1), seed, 64, 32, 10))),
        Row.accuracyOfMany("Adam", 0.997, 1,
            seed -> DIGITS.trainAccuracy(trained(new Adam(0.01), seed, 64, 32, 10))),
        Row.accuracyOfMany("momentum", 0.999, 1,
            seed -> DIGITS.trainAccuracy(trained(new Momentum(0.1), seed, 64, 32, 10))));
  }

  @ParameterizedTest
  @MethodSource({"rows", "learned"})
  void one_run(Row row) {
    row.check(1);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource({"rows", "learned"})
  void the_mean_of_eight_runs(Row row) {
    row.checkMean(8);
  }

  /** Published: 0.107 of the training images, 0.078 of the test images, loss 2.315. */
  @Test
  void all_zero_weights_never_learn() {
    Sequential net = Nets.dense(new Relu(), new Zeros(), 1, 64, 32, 10);
    History history = DIGITS.fit(Nets.sgd(1), net, 30);
    assertEquals(StrictMath.log(10), history.loss(), 0.02);
    assertEquals(0, net.parameters().get(0).value().maxAbs());
    // Only the last biases move, so the answer is one digit for all: a tenth, more or less.
    assertEquals(0.107, DIGITS.trainAccuracy(net), 0.015);
    assertEquals(0.078, DIGITS.testAccuracy(net), 0.04);
  }

  private static double softmax(Optimizer optimizer, long seed, int... sizes) {
    return DIGITS.testAccuracy(trained(optimizer, seed, sizes));
  }

  private static Sequential trained(Optimizer optimizer, long seed, int... sizes) {
    Sequential net = Nets.relu(seed, sizes);
    DIGITS.fit(Nets.trainer(optimizer, 32, seed), net, 30);
    return net;
  }

  private static double nielsen(Loss loss, double rate, long seed) {
    Sequential net = Nets.nielsen(seed);
    DIGITS.fit(new Trainer(loss, new Sgd(rate)).batchSize(10).seed(seed), net, 30);
    return DIGITS.testAccuracy(net);
  }
}
