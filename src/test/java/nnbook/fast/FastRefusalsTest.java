package nnbook.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.optimizer.RmsProp;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FastRefusalsTest {
  private final SeededRandom random = new SeededRandom(1);
  private final Dense hidden = Dense.glorotUniform(3, 4, new Relu(), random);
  private final Dense output = Dense.glorotUniform(4, 2, new Sigmoid(), random);
  private final FastNetwork network = FastNetwork.of(Sequential.of(hidden, output));
  private final FastTrainer trainer = new FastTrainer(new BinaryCrossEntropy(), new Sgd(0.1));

  private static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void a_layer_that_is_not_dense() {
    Dropout dropout = new Dropout(0.5, random);
    assertRefused("FastNetwork.of: layer 2 must be a Dense layer that fits, was " + dropout
        + ": only Dense layers are fast; the textbook Trainer trains the others",
        () -> FastNetwork.of(Sequential.of(hidden, dropout, output)));
  }

  @Test
  void softmax_in_the_middle() {
    Dense middle = Dense.glorotUniform(4, 4, new Softmax(), random);
    assertRefused("FastNetwork.of: layer 2 must be a Dense layer that fits, was " + middle
        + ": Softmax may only stand in the last layer",
        () -> FastNetwork.of(Sequential.of(hidden, middle, output)));
  }

  @Test
  void an_optimizer_or_a_loss_without_rows() {
    assertRefused("FastTrainer: optimizer must be Sgd, Momentum, Adam,"
        + " AdamW or KerasAdam, was "
        + new RmsProp(0.1) + "; the textbook Trainer knows the others",
        () -> new FastTrainer(new MeanSquaredError(), new RmsProp(0.1)));
    assertRefused("FastTrainer: loss must be SoftmaxCrossEntropy, BinaryCrossEntropy,"
        + " MeanSquaredError or HalfSquaredError, was " + new Hinge()
        + "; the textbook Trainer knows the others",
        () -> new FastTrainer(new Hinge(), new Sgd(0.1)));
  }

  @Test
  void an_activation_that_does_not_fit_the_loss() {
    assertRefused("FastTrainer.fit: the last activation must be Softmax or Identity for"
        + " SoftmaxCrossEntropy, was Sigmoid",
        () -> new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.1))
            .fit(network, new float[1][3], new float[1][2], 1));
  }

  @Test
  void data_of_the_wrong_shape() {
    assertRefused("FastTrainer.fit: X must be [batch x 3], was [5 x 2]",
        () -> trainer.fit(network, new float[5][2], new float[5][2], 1));
    assertRefused("FastTrainer.fit: X must be [batch x 3], was [5 x 4]",
        () -> trainer.fit(network, new float[5][4], new float[5][2], 1));
    assertRefused("FastTrainer.fit: Y must be [batch x 2], was [5 x 3]",
        () -> trainer.fit(network, new float[5][3], new float[5][3], 1));
    assertRefused("FastNetwork.predict: X must be [batch x 3], was [5 x 4]",
        () -> network.predict(new float[5][4]));
    assertRefused("FastTrainer.validation: Y must be [batch x 2], was [1 x 1]",
        () -> trainer.validation(new float[1][3], new float[1][1])
            .fit(network, new float[5][3], new float[5][2], 1));
    assertRefused("FastTrainer.fit: Y must be [batch x 2], was [5 x 1]",
        () -> trainer.fit(network, new float[5][3], new float[5][1], 1));
    assertRefused("FastTrainer.fit: Y must be of length 5, was of length 4",
        () -> trainer.fit(network, new float[5][3], new float[4][2], 1));
    assertRefused("FastTrainer.fit: number of examples must be at least 1, was 0",
        () -> trainer.fit(network, new float[0][3], new float[0][2], 1));
    assertRefused("FastNetwork.predict: x must be of length 3, was of length 1",
        () -> network.predict(1f));
  }

  @Test
  void settings_that_make_no_sense() {
    assertRefused("FastTrainer: batchSize must be at least 1, was 0", () -> trainer.batchSize(0));
    assertRefused("FastTrainer: threads must be at least 1, was 0", () -> trainer.threads(0));
    assertRefused("FastTrainer.fit: epochs must be at least 0, was -1",
        () -> trainer.fit(network, new float[1][3], new float[1][2], -1));
  }

  @Test
  void an_empty_batch_has_no_predictions() {
    assertEquals(0, network.predict(new float[0][3]).length);
  }

  @Test
  void says_what_it_is() {
    assertTrue(network.toString().startsWith("FastNetwork(3-4-2, "), network::toString);
    Dense plain = Dense.glorotUniform(3, 1, new Identity(), random);
    assertEquals("FastNetwork(3-1, four-row plain kernel)",
        FastNetwork.of(Sequential.of(plain), new RowKernel()).toString());
  }
}
