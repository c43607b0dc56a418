package nnbook.engine.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
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
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Convolution, pooling, flattening and dropout as text, and convolutions as tensors. */
class ImageNetworksTest {
  private static final Volume IMAGE = new Volume(2, 6, 5);
  private static final String CONVOLUTION = """
      nnbook network 1
      convolution 1 x 2 x 3 kernel 2 -> 1 Identity
      weights 1 2 3 4 bias 5
      end
      """;

  private static Sequential network(long seed) {
    SeededRandom random = new SeededRandom(seed);
    Matrix weights = Matrix.generate(3, 2 * 2 * 2, (i, j) -> random.nextGaussian());
    Matrix biases = Matrix.generate(1, 3, (i, j) -> random.nextGaussian());
    Conv2d conv = Conv2d.of(IMAGE, new Window(2), weights, biases, new LeakyRelu(0.1));
    MaxPool pool = new MaxPool(conv.output(), 2);
    return Sequential.of(conv, pool, new Flatten(pool.output()), new Dropout(0.3, random),
        Dense.of(pool.output().size(), 2, new Softmax(), new HeNormal(), random));
  }

  private static List<Matrix> parameters(Sequential network) {
    return network.parameters().stream().map(Parameter::value).toList();
  }

  @Test
  void the_text_has_a_line_for_each_layer() {
    List<String> lines = NetworkText.encode(network(1)).lines()
        .filter(line -> !line.startsWith("weights")).toList();
    assertEquals(List.of(
        "nnbook network 1",
        "convolution 2 x 6 x 5 kernel 2 -> 3 LeakyRelu 0.1",
        "pool 3 x 5 x 4 size 2",
        "flatten 3 x 2 x 2",
        "dropout 0.3",
        "dense 12 -> 2 Softmax",
        "end"), lines);
  }

  @Test
  void the_text_round_trips_bit_for_bit() {
    Sequential network = network(1);
    Sequential read = NetworkText.decode(NetworkText.encode(network));
    assertEquals(parameters(network), parameters(read));
    assertEquals(network.toString(), read.toString());
    SeededRandom random = new SeededRandom(2);
    Matrix images = Matrix.generate(4, IMAGE.size(), (i, j) -> random.nextGaussian());
    assertEquals(network.forward(images), read.forward(images));
  }

  @Test
  void stride_and_padding_are_kept() {
    Sequential network = strided(1);
    String text = NetworkText.encode(network);
    assertTrue(text.contains("convolution 2 x 6 x 5 kernel 3 stride 2 padding 1 -> 3 Tanh"), text);
    Sequential read = NetworkText.decode(text);
    assertEquals(network.toString(), read.toString());
    Matrix images = Matrix.generate(2, IMAGE.size(), (i, j) -> 0.01 * i * j - 0.1);
    assertEquals(network.forward(images), read.forward(images));
    Sequential other = strided(2);
    byte[] file = Safetensors.encode(Weights.of(network, Layout.OUT_BY_IN), NumberType.F64);
    Weights.load(other, Safetensors.decode(file), Layout.OUT_BY_IN);
    assertEquals(network.forward(images), other.forward(images));
  }

  private static Sequential strided(long seed) {
    return Sequential.of(Conv2d.of(IMAGE, new Window(3, 2, 1), 3, new Tanh(), new HeNormal(),
        new SeededRandom(seed)));
  }

  @Test
  void the_smallest_kernel_is_1() {
    Sequential network = Sequential.of(Conv2d.of(
        new Volume(1, 2, 1), new Window(1), Matrix.ofRow(0.5), Matrix.ofRow(0.25),
        new Identity()));
    Sequential read = NetworkText.decode(NetworkText.encode(network));
    assertEquals(Matrix.ofRow(0.75, 1.25), read.forward(Matrix.ofRow(1, 2)));
  }

  @Test
  void dropout_begins_with_seed_0() {
    Matrix ones = Matrix.generate(3, 50, (i, j) -> 1);
    Sequential dropout = Sequential.of(new Dropout(0.25, new SeededRandom(9)));
    Sequential read = NetworkText.decode(NetworkText.encode(dropout));
    assertEquals(new Dropout(0.25, new SeededRandom(0)).forwardTraining(ones),
        read.forwardTraining(ones));
  }

  @Test
  void every_text_that_was_cut_off_is_refused() {
    String text = NetworkText.encode(network(1));
    for (int length = 0; length < text.length() - 1; length += 3) {
      String cut = text.substring(0, length);
      assertThrows(FormatException.class, () -> NetworkText.decode(cut), cut);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "kernel 2 | kernel 3 | line 2: a kernel from 1 to 2 must follow, was 3",
    "kernel 2 | kernel 0 | line 2: a kernel from 1 to 2 must follow, was 0",
    "kernel 2 | core 2 | line 2: kernel must follow, was core",
    "2 x 3 | 2 3 | line 2: x must follow, was 3",
    "kernel 2 | kernel 5 stride 1 padding 1 | line 2: a kernel from 1 to 4 must follow, was 5",
    "kernel 2 | kernel 2 stride 0 padding 0 | line 2: Window: stride must be at least 1, was 0",
    "kernel 2 | kernel 2 stride 1 padding 2 | line 2: Window: padding must be from 0 to 1, was 2",
    "kernel 2 | kernel 2 stride 1 pad 2 | line 2: padding must follow, was pad",
    "kernel 2 | kernel 2 padding 1 | line 2: -> must follow, was padding",
    "kernel 2 | kernel 9 stride 1 padding 999999999 |"
        + " line 2: Volume: size must be at most 2^31 - 1, was 4.000000002e18",
    "1 x 2 | 1 x 0 | line 2: Volume: height must be at least 1, was 0",
    "-> 1 | -> 0 | line 2: Conv2d.of: filters must be at least 1, was 0",
    "-> 1 | -> 99 | line 2: 99 lines of 4 weights must follow, was less text than that",
    "1 x 2 x 3 | 99999 x 99999 x 9 |"
        + " line 2: Volume: size must be at most 2^31 - 1, was 8.9998200009e10",
    "1 x 2 x 3 kernel 2 | 1 x 46340 x 46340 kernel 46340 |"
        + " line 2: 1 lines of 2147395600 weights must follow, was less text than that",
    "end | pool 1 x 2 x 2 size 3 end | line 4: MaxPool: size must be from 1 to 2, was 3",
    "end | dropout 1 end | line 4: Dropout: rate must be at least 0 and less than 1, was 1.0",
    "end | flatten 1 x 1 x 3 end | line 5: Sequential.of: layer 2 must be a layer with 2 inputs,"
        + " was Flatten(1 x 1 x 3)",
  })
  void what_is_wrong_is_named(String part, String instead, String message) {
    String wrong = CONVOLUTION.replace(part, instead);
    FormatException e =
        assertThrows(FormatException.class, () -> NetworkText.decode(wrong), wrong);
    assertEquals("NetworkText.decode, " + message, e.getMessage());
  }

  @Test
  void layers_without_a_form_are_refused() {
    Layer own = new Layer() {
      @Override
      public Matrix forward(Matrix x) {
        return x;
      }

      @Override
      public int outputs(int inputs) {
        return inputs;
      }

      @Override
      public List<Parameter> parameters() {
        return List.of(Parameter.weights(Matrix.zeros(1, 1)));
      }

      @Override
      public String toString() {
        return "Own";
      }
    };
    Sequential network = Sequential.of(own);
    assertEquals("NetworkText.encode: a layer must be Dense, Conv2d, MaxPool, Flatten, Dropout,"
        + " Embedding, Positions, LayerNorm, CausalSelfAttention or Residual, was Own",
        assertThrows(IllegalArgumentException.class,
            () -> NetworkText.encode(network)).getMessage());
    assertEquals("Weights.of: a layer with parameters must be one of the engine, was Own",
        assertThrows(IllegalArgumentException.class,
            () -> Weights.of(network, Layout.OUT_BY_IN)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tensors_round_trip_bit_for_bit(boolean file) {
    Sequential other = network(2);
    assertNotEquals(parameters(network(1)), parameters(other));
    List<Tensor> tensors = Weights.of(network(1), Layout.OUT_BY_IN);
    Weights.load(other, file
        ? Safetensors.decode(Safetensors.encode(tensors, NumberType.F64))
        : tensors, Layout.OUT_BY_IN);
    assertEquals(parameters(network(1)), parameters(other));
  }

  /** PyTorch's Conv2d.weight is [out_channels, in_channels, height, width]. */
  @Test
  void kernels_have_the_shape_and_order_of_pytorch() {
    Matrix weights = Matrix.generate(3, 8, (f, k) -> 100 * f + k);
    Conv2d conv = Conv2d.of(
        IMAGE, new Window(2), weights, Matrix.ofRow(1, 2, 3), new Identity());
    List<Tensor> tensors = Weights.of(Sequential.of(conv), Layout.OUT_BY_IN);
    assertEquals("[0.weight [3 x 2 x 2 x 2], 0.bias [3]]", tensors.toString());
    double[] values = tensors.get(0).values();
    double[] image = new double[IMAGE.size()];
    image[IMAGE.index(1, 1, 0)] = 1;
    double atOrigin = conv.forward(Matrix.ofRow(image)).get(0, conv.output().index(2, 0, 0));
    assertEquals(3 + values[((2 * 2 + 1) * 2 + 1) * 2], atOrigin);
    assertArrayEquals(new double[] {1, 2, 3}, tensors.get(1).values());
  }

  @Test
  void another_shape_and_the_layout_of_keras_are_refused() {
    Sequential network = network(1);
    List<Tensor> tensors = List.of(
        Tensor.of("0.weight", new int[] {3, 8}, new double[24]),
        Tensor.of("0.bias", new int[] {3}, new double[3]),
        Tensor.of("1.weight", new int[] {2, 12}, new double[24]),
        Tensor.of("1.bias", new int[] {2}, new double[2]));
    assertEquals("Tensor.toMatrix: 0.weight must be [3 x 2 x 2 x 2], was [3 x 8]",
        assertThrows(IllegalArgumentException.class,
            () -> Weights.load(network, tensors, Layout.OUT_BY_IN)).getMessage());
    assertEquals("Weights.of: layout must be OUT_BY_IN for Conv2d(2 x 6 x 5 -> 3 x 5 x 4,"
        + " LeakyRelu(0.1)), was IN_BY_OUT. Keras keeps the channels of an image last, so that the"
        + " weights of the layers behind a convolution have another order there",
        assertThrows(IllegalArgumentException.class,
            () -> Weights.of(network, Layout.IN_BY_OUT)).getMessage());
    assertEquals(parameters(network(1)), parameters(network));
  }

  @Test
  void a_tensor_has_the_numbers_of_its_other_shapes() {
    Tensor tensor = Tensor.of("t", new int[] {2, 3}, 1, 2, 3, 4, 5, 6).reshape(3, 1, 2);
    assertEquals("t [3 x 1 x 2]", tensor.toString());
    assertEquals(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}), tensor.toMatrix(3, 1, 2));
    assertEquals(Matrix.ofColumn(1, 2, 3, 4, 5, 6), tensor.reshape(6).toMatrix(6));
    assertEquals("Tensor.of: values must be of length 4, was of length 6",
        assertThrows(IllegalArgumentException.class, () -> tensor.reshape(2, 2)).getMessage());
    assertEquals("Tensor.toMatrix: number of sizes must be at least 1, was 0",
        assertThrows(IllegalArgumentException.class, tensor::toMatrix).getMessage());
  }
}
