package nnbook.engine.save;

import static nnbook.engine.Refusals.assertNull;
import static nnbook.engine.Refusals.assertRefused;

import java.util.List;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What weight files refuse, and what they say: place, what must be, what was. */
class SaveRefusalsTest {
  private static final String TITLE = "nnbook network 1\n";
  private static final Tensor SCALAR = Tensor.of("a", new int[0], 1);
  private final Sequential net =
      Sequential.of(Dense.glorotUniform(2, 1, new Tanh(), new SeededRandom(1)));

  @Test
  void tensors() {
    assertNull("Tensor.of: name", () -> Tensor.of(null, new int[0], 1));
    assertRefused("Tensor.of: values must be of length 4, was of length 1",
        () -> Tensor.of("w", new int[] {2, 2}, 1));
    assertRefused("Tensor.of: size must be at least 0, was -1",
        () -> Tensor.of("w", new int[] {-1}, 1));
    assertRefused("Tensor.ofRow: row must be [1 x 2], was [3 x 2]",
        () -> Tensor.ofRow("w", Matrix.zeros(3, 2)));
    assertRefused("Tensor.toMatrix: w must be [1 x 2], was [2 x 1]",
        () -> Tensor.of("w", new int[] {2, 1}, 1, 2).toMatrix(1, 2));
    assertRefused("Tensor.toRow: w must be [2], was [2 x 1]",
        () -> Tensor.of("w", new int[] {2, 1}, 1, 2).toRow(2));
  }

  @Test
  void safetensors() {
    assertWrong("Safetensors.encode: type must be F64 or F32, was F16",
        () -> Safetensors.encode(List.of(), NumberType.F16));
    assertWrong("Safetensors.encode: a name must be used once and not be __metadata__, was a",
        () -> Safetensors.encode(List.of(SCALAR, SCALAR), NumberType.F64));
    assertWrong("Safetensors.decode: file must be at least 8 bytes long, was 3",
        () -> Safetensors.decode(new byte[3]));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{} | line 1: nnbook must follow, was {}",
    "nnbook network 2 | line 1: 1 must follow, was 2",
    "nnbook network 1 end | line 1: a layer must follow, was the end",
    "nnbook network 1 gru | line 1: a layer or end must follow, was gru",
    "nnbook network 1 dense 1 -> 1 Gelu | line 1: the name of an activation must follow, was Gelu",
    "nnbook network 1 dense x | line 1: a whole number must follow, was x",
    "nnbook network 1 dense 9 -> 9 Tanh | line 1: 9 lines of 9 weights must follow, was less text"
        + " than that",
    "nnbook network 1 dense 1 -> 1 Tanh weights x bias 0 end | line 1: a number must follow, was x",
    "nnbook network 1 dense 1 -> 1 Tanh weights 1 bias 0 end x | line 1: nothing after end must"
        + " follow, was x",
  })
  void texts(String text, String refusal) {
    assertWrong("NetworkText.decode, " + refusal, () -> NetworkText.decode(text));
  }

  @Test
  void texts_of_layers_that_do_not_fit() {
    String one = TITLE + "dense 1 -> 1 Tanh\nweights 1 bias 0\n";
    assertWrong("NetworkText.decode, line 7: Sequential.of: layer 2 must be a layer with 1 inputs,"
        + " was Dense(2 -> 1, Tanh)",
        () -> NetworkText.decode(one + "dense 2 -> 1 Tanh\nweights 1 1 bias 0\nend\n"));
    assertWrong("NetworkText.decode, line 2: LeakyRelu: slope must be at least 0 and less than 1,"
        + " was 7.0", () -> NetworkText.decode(TITLE + "dense 1 -> 1 LeakyRelu 7\n"));
  }

  @Test
  void weights() {
    assertWrong("Weights.load: the file must have 1 layers, as the network, was 0", () -> load());
    assertWrong("Weights.load: with layout OUT_BY_IN a name must end in weight or bias, was a.w",
        () -> load(Tensor.of("a.w", new int[0], 1)));
    Tensor weight = Tensor.of("0.weight", new int[] {1, 2}, 1, 2);
    assertWrong("Weights.load: a layer must have weights and biases, was without bias:"
        + " [0.weight [1 x 2]]", () -> load(weight));
    assertRefused("Tensor.toRow: 0.bias must be [1], was [2]",
        () -> load(weight, Tensor.of("0.bias", new int[] {2}, 1, 2)));
  }

  private void load(Tensor... tensors) {
    Weights.load(net, List.of(tensors), Layout.OUT_BY_IN);
  }

  private static void assertWrong(String text, Executable call) {
    assertRefused(FormatException.class, text, call);
  }
}
