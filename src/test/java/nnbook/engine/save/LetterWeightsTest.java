package nnbook.engine.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** The weights of a small transformer, under the names of torch.nn. */
class LetterWeightsTest {

  private static Sequential network(int seed) {
    SeededRandom random = new SeededRandom(seed);
    Matrix gain = Matrix.ofRow(1 + seed, 2, 3, 4);
    return Sequential.of(Embedding.of(5, 4, random), Positions.of(3, 4, random),
        Residual.of(LayerNorm.of(gain, gain.scale(2)), CausalSelfAttention.of(3, 4, 2, random)),
        Residual.of(LayerNorm.of(4), Dense.of(4, 6, new Relu(), new GlorotUniform(), random),
            Dense.of(6, 4, new Identity(), new GlorotUniform(), random)),
        LayerNorm.of(4), Dense.of(4, 5, new Identity(), new GlorotUniform(), random));
  }

  private static List<Matrix> values(Sequential network) {
    return network.parameters().stream().map(Parameter::value).toList();
  }

  private static List<Tensor> tensors(Sequential network) {
    return Weights.of(network, Layout.OUT_BY_IN, LayerNames.pytorch(network));
  }

  @Test
  void names_and_shapes_are_those_of_pytorch() {
    assertEquals("[0.weight [5 x 4], 1.weight [3 x 4], 2.0.weight [4], 2.0.bias [4],"
        + " 2.1.in_proj_weight [12 x 4], 2.1.out_proj.weight [4 x 4], 3.0.weight [4],"
        + " 3.0.bias [4], 3.1.weight [6 x 4], 3.1.bias [6], 3.3.weight [4 x 6], 3.3.bias [4],"
        + " 4.weight [4], 4.bias [4], 5.weight [5 x 4], 5.bias [5]]",
        tensors(network(1)).toString());
  }

  @Test
  void queries_keys_and_values_stand_one_below_the_other() {
    CausalSelfAttention layer = CausalSelfAttention.of(3, 1, Matrix.identity(2),
        Matrix.identity(2).scale(2), Matrix.identity(2).scale(3), Matrix.identity(2).scale(4));
    List<Tensor> tensors = Weights.of(Sequential.of(layer), Layout.OUT_BY_IN);
    assertEquals(Matrix.of(new double[][] {{1, 0}, {0, 1}, {2, 0}, {0, 2}, {3, 0}, {0, 3}}),
        tensors.get(0).toMatrix(6, 2));
    assertEquals(Matrix.identity(2).scale(4), tensors.get(1).toMatrix(2, 2));
  }

  @Test
  void a_file_gives_back_the_same_bits() {
    byte[] file = Safetensors.encode(tensors(network(1)), NumberType.F64);
    Sequential read = network(2);
    assertNotEquals(values(network(1)), values(read));
    Weights.load(read, Safetensors.decode(file), Layout.OUT_BY_IN, LayerNames.pytorch(read));
    assertEquals(values(network(1)), values(read));
    Sequential counted = network(2);
    Weights.load(counted, Safetensors.decode(file), Layout.OUT_BY_IN);
    assertEquals(values(network(1)), values(counted));
    Sequential plain = network(2);
    Weights.load(plain, Weights.of(network(1), Layout.OUT_BY_IN), Layout.OUT_BY_IN);
    assertEquals(values(network(1)), values(plain));
  }

  @Test
  void what_does_not_fit_is_named_and_changes_nothing() {
    assertLoadRefused("Tensor.toMatrix: 2.1.in_proj_weight must be [12 x 4], was [4 x 12]",
        4, Tensor.of("2.1.in_proj_weight", new int[] {4, 12}, new double[48]));
    assertLoadRefused("Tensor.toRow: 2.0.weight must be [4], was [1 x 4]",
        2, Tensor.of("2.0.weight", new int[] {1, 4}, new double[4]));
    assertLoadRefused("Weights.load: with layout OUT_BY_IN a name must end in weight or bias, was"
        + " 2.1.in_proj_bias", 4, Tensor.of("2.1.in_proj_bias", new int[] {12}, new double[12]));
    assertLoadRefused("Weights.load: a layer must have weights and biases, was without"
        + " in_proj_weight: [2.1.out_proj.weight [4 x 4], 2.1.weight [4 x 4]]",
        4, Tensor.of("2.1.weight", new int[] {4, 4}, new double[16]));
    List<Tensor> more = new ArrayList<>(tensors(network(1)));
    more.add(Tensor.of("0.bias", new int[] {4}, new double[4]));
    Sequential network = network(2);
    assertEquals("Weights.load: number of tensors of Embedding(5 -> 4) must be 1, was 2: [0.bias"
        + " [4], 0.weight [5 x 4]]", assertThrows(FormatException.class,
            () -> Weights.load(network, more, Layout.OUT_BY_IN)).getMessage());
    assertEquals(values(network(2)), values(network));
  }

  private static void assertLoadRefused(String text, int place, Tensor bad) {
    List<Tensor> tensors = new ArrayList<>(tensors(network(1)));
    tensors.set(place, bad);
    Sequential network = network(2);
    assertEquals(text, assertThrows(IllegalArgumentException.class,
        () -> Weights.load(network, tensors, Layout.OUT_BY_IN)).getMessage());
    assertEquals(values(network(2)), values(network));
  }

  @Test
  void keras_has_other_names() {
    assertEquals("Weights.of: layout must be OUT_BY_IN for Embedding(5 -> 4), was IN_BY_OUT",
        assertThrows(IllegalArgumentException.class,
            () -> Weights.of(network(1), Layout.IN_BY_OUT)).getMessage());
  }

  @Test
  void as_text_it_round_trips_bit_for_bit() {
    Sequential network = network(7);
    String text = NetworkText.encode(network);
    assertEquals(List.of("nnbook network 1", "embedding 5 x 4", "positions 3 x 4",
        "residual", "norm 4", "attention 3 x 4 heads 2", "end",
        "residual", "norm 4", "dense 4 -> 6 Relu", "dense 6 -> 4 Identity", "end",
        "norm 4", "dense 4 -> 5 Identity", "end"),
        text.lines().filter(line -> !line.matches("(row|weights) .*")).toList());
    Sequential read = NetworkText.decode(text);
    assertEquals(values(network), values(read));
    assertEquals(network.toString(), read.toString());
    Matrix ids = Matrix.ofColumn(0, 4, 2);
    assertEquals(network.forward(ids), read.forward(ids));
  }

  @Test
  void false_texts_say_where_they_are_wrong() {
    assertEquals("NetworkText.decode, line 3: a layer must follow, was the end",
        refused("residual\nend\nend\n"));
    assertEquals("NetworkText.decode, line 2: 99999 lines of 999999 weights must follow, was less"
        + " text than that", refused("embedding 99999 x 999999\nrow 1\nend\n"));
    assertEquals("NetworkText.decode, line 3: row must follow, was line",
        refused("norm 2\nline 1 1 and more\nrow 1 1\nend\n"));
    assertEquals("NetworkText.decode, line 102: no residual inside 100 others must follow, was"
        + " residual", refused("residual\n".repeat(200)));
    String rows = "row 1 2 3\n".repeat(12);
    assertEquals("NetworkText.decode, line 14: CausalSelfAttention.of: heads must be a divisor of"
        + " the width, 3, was 2", refused("attention 4 x 3 heads 2\n" + rows + "end\n"));
  }

  private static String refused(String layers) {
    return assertThrows(FormatException.class,
        () -> NetworkText.decode(NetworkText.TITLE + "\n" + layers)).getMessage();
  }
}
