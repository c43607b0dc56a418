package ch07;

import java.util.List;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.Test;

class MakeItLearnTest {
  private static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix Y = Matrix.ofColumn(0, 1, 1, 0);
  private static final int BUDGET = 33;

  /** A learned network stays learned, so its training may end before epoch 1,000. */
  private static final Trainer TRAINER =
      new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01))
          .callback(training -> {
            if (training.history().loss() < 0.05) {
              training.stop("learned");
            }
          });

  @Test
  @Points(1)
  void two_inputs_one_sigmoid_and_at_most_33_parameters() {
    Expect.given("seed", 0)
        .when(() -> MakeItLearn.makeItLearn(new SeededRandom(0)))
        .mistakeIf(network -> network.parameterCount() > BUDGET,
            "Too many parameters: count (in + 1) · out for each layer; another activation needs"
                + " fewer units.")
        .mistakeIf(network -> !endsWithSigmoid(network),
            "The output must be a probability: the last activation is Sigmoid.")
        .satisfies("2 inputs, 1 Sigmoid output, at most 33 parameters", MakeItLearnTest::isAllowed);
  }

  @Test
  @Points(1)
  void weights_come_from_the_generator() {
    Expect.given("seeds", "1 and 2")
        .when(() -> List.of(start(1), start(2), start(1)))
        .mistakeIf(starts -> starts.get(0).equals(starts.get(1)),
            "Both seeds give the same network: draw the first weights from the generator that you"
                + " are given.")
        .mistakeIf(starts -> !starts.get(0).equals(starts.get(2)),
            "The same seed gives two networks: use only the generator that you are given.")
        .satisfies(
            "two starts, and the first of them again",
            starts -> !starts.get(0).equals(starts.get(1)) && starts.get(0).equals(starts.get(2)));
    Expect.given("seeds", "0 … 99")
        .when(() -> solvedBeforeTraining())
        .mistakeIf(solved -> solved > 0,
            "Some networks know XOR before the training: the weights were set, not learned.")
        .is(0);
    Expect.given("seeds", "1 and 2")
        .when(() -> sharesWeights(start(1), start(2)))
        .mistakeIf(
            shared -> shared,
            "A layer has the same weights for both seeds: draw all of them from the generator that"
                + " you are given.")
        .is(false);
  }

  @Test
  @Points(4)
  void learns_in_95_of_100_runs() {
    Sequential network =
        Expect.given("seed", 0).when(() -> MakeItLearn.makeItLearn(new SeededRandom(0))).value();
    if (!isAllowed(network)) {
      throw new AssertionError("The network is not within the rules: see the first check.");
    }
    Expect.given("seeds", "0 … 99")
        .when(() -> solved())
        .mistakeIf(
            solved -> hidden(network).activation() instanceof Relu
                && hidden(network).weights().rows() == 2 && network.layers().size() == 2,
            "That is the network that the chapter begins with: change its width, its activation, or"
                + " both.")
        .mistakeIf(
            solved -> hidden(network).activation() instanceof Relu,
            "ReLU units die or get stuck: within this budget another activation learns more often.")
        .mistakeIf(
            solved -> network.layers().size() == 1,
            "There is no hidden layer: a single neuron draws one line, and XOR needs two.")
        .mistakeIf(
            solved -> hidden(network).activation() instanceof Identity,
            "The hidden neurons have no bend: layers of Identity compute nothing that one layer"
                + " cannot.")
        .mistakeIf(
            solved -> hidden(network).weights().rows() < 4 && network.layers().size() == 2
                && (hidden(network).activation() instanceof Tanh
                    || hidden(network).activation() instanceof Sigmoid),
            "The activation is not to blame: the hidden layer is too narrow.")
        .mistakeIfThrows(ShapeException.class, "The network must have two inputs and one output.")
        .satisfies("at least 95 of 100", solved -> solved >= 95);
  }

  private static int solved() {
    int solved = 0;
    for (long seed = 0; seed < 100; seed++) {
      Sequential network = MakeItLearn.makeItLearn(new SeededRandom(seed));
      solved += TRAINER.fit(network, X, Y, 1000).loss() < 0.1 ? 1 : 0;
    }
    return solved;
  }

  private static int solvedBeforeTraining() {
    int solved = 0;
    for (long seed = 0; seed < 100; seed++) {
      Matrix z = MakeItLearn.makeItLearn(new SeededRandom(seed)).logits().forward(X);
      solved += new BinaryCrossEntropy().value(z, Y) < 0.1 ? 1 : 0;
    }
    return solved;
  }

  private static List<Matrix> start(long seed) {
    return MakeItLearn.makeItLearn(new SeededRandom(seed)).parameters().stream()
        .map(parameter -> parameter.value())
        .toList();
  }

  /** Whether a layer begins alike; its biases, one row, may. */
  private static boolean sharesWeights(List<Matrix> start, List<Matrix> other) {
    return start.size() != other.size()
        || IntStream.range(0, start.size() / 2)
            .anyMatch(l -> start.get(2 * l).equals(other.get(2 * l)));
  }

  private static boolean isAllowed(Sequential network) {
    return network.parameterCount() <= BUDGET
        && network.inputs().orElse(2) == 2
        && network.outputs(2) == 1
        && endsWithSigmoid(network);
  }

  private static boolean endsWithSigmoid(Sequential network) {
    return network.outputActivation().orElseThrow() instanceof Sigmoid;
  }

  private static Dense hidden(Sequential network) {
    return (Dense) network.layers().get(0);
  }
}
