package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.FormatException;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;
import nnbook.engine.save.Safetensors;
import nnbook.engine.save.Tensor;
import nnbook.engine.save.Weights;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** PyTorch's weights predict here what they predict there, and ours there what they do here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkWeightsTest {
  /** PyTorch adds in float, in an order of its own. */
  private static final double TOLERANCE = 1e-6;

  /** Inputs and PyTorch's predictions, recorded by mvnw -Pframeworks. */
  private record Recorded(Matrix inputs, Matrix predictions) {
    static Recorded of(String name, int inputs) {
      List<String[]> rows = Csv.rows("weights/" + name + ".csv");
      double[][] all = rows.stream()
          .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
          .toArray(double[][]::new);
      return new Recorded(
          Matrix.of(part(all, 0, inputs)), Matrix.of(part(all, inputs, all[0].length)));
    }

    private static double[][] part(double[][] rows, int from, int to) {
      return Arrays.stream(rows).map(row -> Arrays.copyOfRange(row, from, to))
          .toArray(double[][]::new);
    }

    double largestDifference(Sequential network) {
      Matrix ours = network.forward(inputs);
      double largest = 0;
      for (int n = 0; n < ours.rows(); n++) {
        for (int k = 0; k < ours.columns(); k++) {
          largest = Math.max(largest, Math.abs(ours.get(n, k) - predictions.get(n, k)));
        }
      }
      return largest;
    }
  }

  private static final Recorded DIGITS = Recorded.of("digits-pytorch", 64);
  private static final Recorded SQUARE = Recorded.of("square-pytorch", 4);
  private static final Recorded XOR = Recorded.of("xor-engine", 2);

  private static Sequential digits() {
    SeededRandom random = new SeededRandom(1);
    return Sequential.of(
        Dense.glorotUniform(64, 16, new Tanh(), random),
        Dense.glorotUniform(16, 10, new Softmax(), random));
  }

  private static Sequential square() {
    SeededRandom random = new SeededRandom(1);
    return Sequential.of(
        Dense.glorotUniform(4, 4, new Tanh(), random),
        Dense.glorotUniform(4, 4, new Identity(), random));
  }

  private static Sequential xor() {
    SeededRandom random = new SeededRandom(22);
    return Sequential.of(
        Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
  }

  private static List<Tensor> renamed(String name, String from, String to) {
    List<Tensor> tensors = new ArrayList<>();
    for (Tensor tensor : FrameworkWeights.tensors(name)) {
      tensors.add(
          Tensor.of(tensor.name().replace(from, to), tensor.shape(), tensor.values()));
    }
    return tensors;
  }

  @Test
  void weights_of_pytorch_predict_what_they_predict_there() {
    Sequential network = digits();
    assertTrue(DIGITS.largestDifference(network) > 0.1);
    Weights.load(network, FrameworkWeights.tensors("digits-pytorch"), Layout.OUT_BY_IN);
    assertEquals(20, DIGITS.inputs().rows());
    assertEquals(0, DIGITS.largestDifference(network), TOLERANCE);
  }

  @Test
  void the_recorded_inputs_are_images_of_the_digits() {
    double[] pixels = Arrays.stream(Digits.image(5)).flatMapToDouble(Arrays::stream)
        .map(pixel -> pixel / 16).toArray();
    assertArrayEquals(pixels, DIGITS.inputs().row(1));
  }

  @Test
  void kernels_of_keras_are_the_same_weights_turned() {
    Sequential network = digits();
    Weights.load(network, FrameworkWeights.tensors("digits-keras"), Layout.IN_BY_OUT);
    assertEquals(0, DIGITS.largestDifference(network), TOLERANCE);
  }

  @Test
  void weights_that_the_layers_of_keras_trained_predict_what_they_predict_there() {
    Sequential network = xor();
    Weights.load(network, FrameworkWeights.tensors("xor-keras"), Layout.IN_BY_OUT);
    assertEquals(0, Recorded.of("xor-keras", 2).largestDifference(network), TOLERANCE);
  }

  @Test
  void the_wrong_layout_is_refused_by_its_name_or_else_by_shape() {
    for (String name : List.of("digits-pytorch", "square-pytorch")) {
      assertThrows(FormatException.class, () -> Weights.load(
          name.startsWith("digits") ? digits() : square(),
          FrameworkWeights.tensors(name), Layout.IN_BY_OUT));
    }
    assertThrows(ShapeException.class, () -> Weights.load(
        digits(), renamed("digits-keras", "kernel", "weight"), Layout.OUT_BY_IN));
  }

  @Test
  void a_square_layer_with_another_name_loads_turned_and_predicts_something_else() {
    Sequential right = square();
    Weights.load(right, FrameworkWeights.tensors("square-pytorch"), Layout.OUT_BY_IN);
    assertEquals(0, SQUARE.largestDifference(right), TOLERANCE);
    Sequential wrong = square();
    Weights.load(wrong, renamed("square-pytorch", "weight", "kernel"), Layout.IN_BY_OUT);
    assertTrue(SQUARE.largestDifference(wrong) > 0.1);
  }

  @Test
  void our_file_is_the_same_to_the_byte_and_pytorch_predicts_the_same_from_it() {
    Sequential network = xor();
    Matrix y = Matrix.ofColumn(0, 1, 1, 0);
    new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01)).fit(network, XOR.inputs(), y, 1000);
    byte[] file = Safetensors.encode(
        Weights.of(network, Layout.OUT_BY_IN, LayerNames.pytorch(network)), NumberType.F32);
    assertArrayEquals(FrameworkWeights.bytes("xor-engine"), file);
    assertEquals(4, XOR.predictions().rows());
    assertEquals(0, XOR.largestDifference(network), TOLERANCE);
  }

  @Test
  void an_unknown_name_is_told_the_known_ones() {
    String told = assertThrows(
        IllegalArgumentException.class, () -> FrameworkWeights.tensors("digits")).getMessage();
    assertEquals("FrameworkWeights: name must be digits-pytorch, digits-keras, square-pytorch,"
        + " letters-pytorch, xor-keras, xor-engine or letters-engine, was digits", told);
  }
}
