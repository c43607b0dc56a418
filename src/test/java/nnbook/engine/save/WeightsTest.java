package nnbook.engine.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static Sequential network(long seed) {
    SeededRandom random = new SeededRandom(seed);
    Matrix b = Matrix.generate(1, 4, (i, j) -> random.nextGaussian());
    return Sequential.of(
        Dense.of(Dense.glorotUniform(3, 4, new Tanh(), random).weights(), b, new Tanh()),
        Sequential.of(Dense.glorotUniform(4, 4, new Relu(), random)),
        Dense.glorotUniform(4, 2, new Softmax(), random));
  }

  private static List<Matrix> parameters(Sequential network) {
    List<Matrix> values = new ArrayList<>();
    network.parameters().forEach(p -> values.add(p.value()));
    return values;
  }

  @Nested
  class Tensors {
    @Test
    void both_layouts_round_trip_bit_for_bit() {
      for (Layout layout : Layout.values()) {
        Sequential other = network(2);
        byte[] file = Safetensors.encode(Weights.of(network(1), layout), NumberType.F64);
        Weights.load(other, Safetensors.decode(file), layout);
        assertEquals(parameters(network(1)), parameters(other));
      }
    }

    @Test
    void each_layout_has_its_names_and_shapes() {
      assertEquals("[0.weight [4 x 3], 0.bias [4], 1.weight [4 x 4], 1.bias [4], "
          + "2.weight [2 x 4], 2.bias [2]]",
          Weights.of(network(1), Layout.OUT_BY_IN).toString());
      assertEquals("[0.kernel [3 x 4], 0.bias [4], 1.kernel [4 x 4], 1.bias [4], "
          + "2.kernel [4 x 2], 2.bias [2]]",
          Weights.of(network(1), Layout.IN_BY_OUT).toString());
    }

    @Test
    void a_square_matrix_is_turned_too() {
      Dense square = Dense.of(new double[][] {{1, 2}, {3, 4}}, new double[2], new Identity());
      List<Tensor> keras = Weights.of(Sequential.of(square), Layout.IN_BY_OUT);
      assertArrayEquals(new double[] {1, 3, 2, 4}, keras.get(0).values());
      Sequential read = Sequential.of(Dense.of(new double[2][2], new double[2], new Identity()));
      Weights.load(read, keras, Layout.IN_BY_OUT);
      assertEquals(square.weights(), ((Dense) read.layers().get(0)).weights());
    }

    @Test
    void names_of_pytorch_and_keras_are_taken_in_the_order_of_their_numbers() {
      List<Tensor> file = List.of(
          Tensor.of("dense_10/kernel", new int[] {1, 1}, 30), one("dense_10/bias", 3),
          Tensor.of("dense_2/kernel", new int[] {1, 1}, 20), one("dense_2/bias", 2),
          Tensor.of("dense/kernel", new int[] {1, 1}, 10), one("dense/bias", 1));
      Sequential chain = Sequential.of(unit(), unit(), unit());
      Weights.load(chain, file, Layout.IN_BY_OUT);
      assertEquals("[10.0, 1.0, 20.0, 2.0, 30.0, 3.0]",
          parameters(chain).stream().map(m -> m.get(0, 0)).toList().toString());
    }

    @Test
    void words_have_no_order_so_they_must_be_given() {
      List<Tensor> file = List.of(
          Tensor.of("hidden.weight", new int[] {1, 1}, 20), one("hidden.bias", 2),
          Tensor.of("input.weight", new int[] {1, 1}, 10), one("input.bias", 1),
          Tensor.of("output.weight", new int[] {1, 1}, 30), one("output.bias", 3));
      Sequential chain = Sequential.of(unit(), unit(), unit());
      assertLoadRefused("Weights.load: without names for the layers, those in the file must differ"
          + " in numbers only, was [hidden, input, output]. Give them in the order of the network,"
          + " after the layout", chain, file);
      assertLoadRefused("Weights.load: the file must have the layer out, was"
          + " [hidden, input, output]", chain, file, "input", "hidden", "out");
      assertLoadRefused("Weights.load: number of different names must be 3, was 2",
          chain, file, "input", "hidden", "hidden");
      assertEquals(parameters(Sequential.of(unit(), unit(), unit())), parameters(chain));
      Weights.load(chain, file, Layout.OUT_BY_IN, "input", "hidden", "output");
      assertEquals("[10.0, 1.0, 20.0, 2.0, 30.0, 3.0]",
          parameters(chain).stream().map(m -> m.get(0, 0)).toList().toString());
      assertEquals(file.stream().map(Tensor::toString).sorted().toList(),
          Weights.of(chain, Layout.OUT_BY_IN, "input", "hidden", "output").stream()
              .map(Tensor::toString).sorted().toList());
    }

    private void assertLoadRefused(
        String message, Sequential network, List<Tensor> file, String... names) {
      assertEquals(message, assertThrows(IllegalArgumentException.class,
          () -> Weights.load(network, file, Layout.OUT_BY_IN, names)).getMessage());
    }

    @Test
    void a_single_layer_may_have_any_name() {
      Sequential net = Sequential.of(unit());
      List<Tensor> file = List.of(
          Tensor.of("output.weight", new int[] {1, 1}, 30), one("output.bias", 3));
      Weights.load(net, file, Layout.OUT_BY_IN);
      assertEquals(30, net.predict(1)[0] - 3);
    }

    /** In PyTorch an activation is a layer, so load_state_dict expects 0, 2, 4. */
    @Test
    void pytorch_counts_activations() {
      assertArrayEquals(new String[] {"0", "2.0", "3"}, LayerNames.pytorch(network(1)));
      Sequential net = Sequential.of(
          unit(Tanh::new), new Dropout(0.5, new SeededRandom(1)), unit(Identity::new),
          unit(Relu::new), unit(Sigmoid::new));
      String[] names = LayerNames.pytorch(net);
      assertArrayEquals(new String[] {"0", "3", "4", "6"}, names);
      List<Tensor> file = Weights.of(net, Layout.OUT_BY_IN, names);
      assertEquals("[0.weight [1 x 1], 0.bias [1], 3.weight [1 x 1], 3.bias [1],"
          + " 4.weight [1 x 1], 4.bias [1], 6.weight [1 x 1], 6.bias [1]]", file.toString());
      Weights.load(net, file, Layout.OUT_BY_IN);
      Weights.load(net, file, Layout.OUT_BY_IN, names);
    }

    private Dense unit(Supplier<Activation> g) {
      return Dense.of(new double[][] {{2}}, new double[] {1}, g.get());
    }

    private Tensor one(String name, double value) {
      return Tensor.of(name, new int[] {1}, value);
    }

    private Dense unit() {
      return Dense.of(new double[1][1], new double[1], new Identity());
    }

    @Test
    void what_does_not_fit_leaves_the_network_as_it_was() {
      Sequential network = network(1);
      List<Tensor> fits = Weights.of(network(2), Layout.OUT_BY_IN);
      assertRefused("Tensor.toMatrix: 0.weight must be [4 x 3], was [3 x 4]",
          network, 0, Tensor.of("0.weight", new int[] {3, 4}, new double[12]));
      assertRefused("Tensor.toRow: 2.bias must be [2], was [3]",
          network, 5, Tensor.of("2.bias", new int[] {3}, 1, 2, 3));
      assertRefused("Weights.load: with layout OUT_BY_IN a name must end in weight or bias, was "
          + "0.kernel", network, 0, Tensor.of("0.kernel", new int[] {4, 3}, new double[12]));
      assertRefused("Weights.load: the file must have 3 layers, as the network, was 4",
          network, 0, Tensor.of("9.weight", new int[] {4, 3}, new double[12]));
      assertEquals("Weights.load: a layer must have weights and biases, was without bias: "
          + "[2.weight [2 x 4]]", assertThrows(FormatException.class,
              () -> Weights.load(network, fits.subList(0, 5), Layout.OUT_BY_IN)).getMessage());
      assertEquals(parameters(network(1)), parameters(network));
    }

    private void assertRefused(String message, Sequential network, int place, Tensor bad) {
      List<Tensor> tensors = new ArrayList<>(Weights.of(network(2), Layout.OUT_BY_IN));
      tensors.set(place, bad);
      assertEquals(message, assertThrows(IllegalArgumentException.class,
          () -> Weights.load(network, tensors, Layout.OUT_BY_IN)).getMessage());
    }

    @Test
    void natural_order_counts() {
      List<String> names = new ArrayList<>(
          List.of("b", "a10", "a9", "a", "a09", "a9b", "a9.1", "a9.10", "a9.2", "10", "9", ""));
      names.sort(NaturalOrder::compare);
      assertTrue(names.indexOf("9") < names.indexOf("10"));
      assertTrue(names.indexOf("a9.2") < names.indexOf("a9.10"));
      assertTrue(names.indexOf("a9") < names.indexOf("a10"));
      assertTrue(NaturalOrder.compare("a09", "a9") != 0, "different names are not the same");
      assertTrue(NaturalOrder.compare("b", "aa") > 0, "signs count before lengths");
      assertTrue(NaturalOrder.compare("x1", "xa") < 0, "a digit comes before a letter");
      assertTrue(NaturalOrder.compare("xa", "x1") > 0, "a digit comes before a letter");
      assertTrue(NaturalOrder.compare("a0", "a00") < 0, "0 is a number");
    }

    @Test
    void a_tensor_is_checked_and_copied() {
      double[] values = {1, 2};
      Tensor tensor = Tensor.of("t", new int[] {2}, values);
      values[0] = 9;
      tensor.values()[1] = 9;
      assertArrayEquals(new double[] {1, 2}, tensor.values());
      assertEquals("Tensor.of: values must be of length 6, was of length 2",
          assertThrows(IllegalArgumentException.class,
              () -> Tensor.of("t", new int[] {2, 3}, 1, 2)).getMessage());
      assertEquals("Tensor.of: name must be given, was null",
          assertThrows(NullPointerException.class,
              () -> Tensor.of(null, new int[] {1}, 1)).getMessage());
      assertEquals("Tensor.ofRow: row must be [1 x 3], was [2 x 3]",
          assertThrows(IllegalArgumentException.class,
              () -> Tensor.ofRow("t", Matrix.zeros(2, 3))).getMessage());
      assertEquals("Tensor.of: size must be at least 0, was -1",
          assertThrows(IllegalArgumentException.class,
              () -> Tensor.of("t", new int[] {-1})).getMessage());
    }
  }

  @Nested
  class Text {
    private static final String SMALL = """
        nnbook network 1
        dense 2 -> 1 Sigmoid
        weights 0.15 0.2 bias 0.35
        end
        """;

    @Test
    void can_be_read() {
      Sequential neuron = Sequential.of(
          Dense.of(new double[][] {{0.15, 0.20}}, new double[] {0.35}, new Sigmoid()));
      assertEquals(SMALL, NetworkText.encode(neuron));
      assertEquals(SMALL, NetworkText.encode(NetworkText.decode(SMALL)));
      assertEquals(SMALL, NetworkText.encode(NetworkText.decode(SMALL.replace("\n", "\r\n  "))));
    }

    @Test
    void round_trips_bit_for_bit_with_every_activation() {
      SeededRandom random = new SeededRandom(7);
      for (Activation g : List.of(new Identity(), new Step(), new Sigmoid(), new Tanh(),
          new Relu(), new LeakyRelu(0.012345678901234567), new Softplus(), new Softmax())) {
        Sequential network = Sequential.of(
            Dense.glorotUniform(3, 5, g, random), Dense.glorotUniform(5, 2, g, random));
        Sequential read = NetworkText.decode(NetworkText.encode(network));
        assertEquals(parameters(network), parameters(read));
        assertEquals(g, ((Dense) read.layers().get(1)).activation());
      }
    }

    @Test
    void round_trips_extremes_and_emptiness() {
      double[][] extreme = {{
        0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, 1e-300, 123456789.125
      }};
      for (Dense dense : List.of(
          Dense.of(extreme, new double[] {-0.0}, new Identity()),
          Dense.of(Matrix.zeros(2, 0), Matrix.zeros(1, 2), new Identity()),
          Dense.of(Matrix.zeros(0, 3), Matrix.zeros(1, 0), new Identity()))) {
        Sequential network = Sequential.of(dense);
        assertEquals(parameters(network),
            parameters(NetworkText.decode(NetworkText.encode(network))));
      }
    }

    @Test
    void says_where_it_is_wrong() {
      assertWrong("line 3: a number must follow, was bias",
          SMALL.replace("0.2 bias", "bias"));
      assertWrong("line 3: bias must follow, was 7", SMALL.replace("0.2", "0.2 7"));
      assertWrong("line 2: the name of an activation must follow, was Sigmoidal",
          SMALL.replace("Sigmoid", "Sigmoidal"));
      assertWrong("line 1: nnbook must follow, was PK", "PK and more");
      assertWrong("line 1: nnbook must follow, was the end", "");
      assertWrong("line 1: 1 must follow, was 2", SMALL.replace("network 1", "network 2"));
      assertWrong("line 5: nothing after end must follow, was x", SMALL + "x");
      assertWrong("line 2: a layer must follow, was the end", "nnbook network 1\nend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1p3", "1d", "1_0", "--1", "１", "1e", "NaNInfinity", "."})
    void refuses_what_is_no_number(String number) {
      assertThrows(FormatException.class,
          () -> NetworkText.decode(SMALL.replace("0.15", number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "9999999999", "-1", "2.0", ""})
    void believes_no_size_without_text_for_it(String size) {
      assertThrows(FormatException.class,
          () -> NetworkText.decode(SMALL.replace("-> 1", "-> " + size)));
      assertThrows(FormatException.class,
          () -> NetworkText.decode(SMALL.replace("dense 2", "dense " + size)));
    }

    @Test
    void believes_no_size_that_only_the_text_before_it_would_fill() {
      String first = "dense 1 -> 9 Identity\n" + "weights 1 bias 0\n".repeat(9);
      assertWrong("line 12: 8 lines of 9 weights must follow, was less text than that",
          "nnbook network 1\n" + first + "dense 9 -> 8 Identity\nweights 1 bias 0\nend");
    }

    @Test
    void numbers_have_at_most_39_characters_and_sizes_9() {
      String digits = "0.15" + "0".repeat(35);
      assertEquals(SMALL, NetworkText.encode(NetworkText.decode(SMALL.replace("0.15", digits))));
      assertWrong("line 3: a number must follow, was " + digits.substring(0, 30) + "…",
          SMALL.replace("0.15", digits + "0"));
      String size = "0".repeat(8) + "2";
      assertEquals(SMALL,
          NetworkText.encode(NetworkText.decode(SMALL.replace("e 2", "e " + size))));
      assertWrong("line 2: a whole number must follow, was 0" + size,
          SMALL.replace("e 2", "e 0" + size));
      assertWrong("line 2: a whole number must follow, was " + "x".repeat(30),
          SMALL.replace("e 2", "e " + "x".repeat(30)));
    }

    @Test
    void refuses_every_text_that_was_cut_off() {
      for (int length = 0; length < SMALL.length() - 1; length++) {
        String cut = SMALL.substring(0, length);
        assertThrows(FormatException.class, () -> NetworkText.decode(cut), cut);
      }
    }

    @Test
    void refuses_layers_that_it_cannot_write() {
      assertTrue(assertThrows(IllegalArgumentException.class,
          () -> NetworkText.encode(network(1))).getMessage()
          .startsWith("NetworkText.encode: a layer must be Dense, Conv2d, MaxPool, Flatten,"
              + " Dropout, Embedding, Positions, LayerNorm, CausalSelfAttention or Residual,"
              + " was Sequential"));
    }

    private void assertWrong(String message, String text) {
      assertEquals("NetworkText.decode, " + message,
          assertThrows(FormatException.class, () -> NetworkText.decode(text)).getMessage());
    }
  }
}
