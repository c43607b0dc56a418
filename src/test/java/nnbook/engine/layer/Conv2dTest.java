package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class Conv2dTest {

  /** "Dive into Deep Learning", section "Convolutions for images". */
  @Test
  void the_kernel_is_not_flipped() {
    Matrix image = Matrix.generate(1, 9, (i, j) -> j);
    Conv2d layer = conv(new Volume(1, 3, 3), 2, Matrix.ofRow(0, 1, 2, 3));
    assertEquals(Matrix.ofRow(19, 25, 37, 43), layer.forward(image));
    Conv2d flipped = conv(new Volume(1, 3, 3), 2, Matrix.ofRow(3, 2, 1, 0));
    assertEquals(Matrix.ofRow(5, 11, 23, 29), flipped.forward(image), "what it is not");
  }

  /** Digits of PyTorch for the loss ½ Σ out². */
  @Test
  void agrees_with_autograd_of_pytorch() {
    Matrix image = Matrix.generate(1, 25, (i, k) -> (7 * k % 11 - 5) / 5.0);
    Matrix kernel = Matrix.generate(1, 9, (i, k) -> (4 * k % 9 - 4) / 4.0);
    Conv2d layer = conv(new Volume(1, 5, 5), 3, kernel);
    Matrix out = layer.forward(image);
    assertClose(Matrix.ofRow(2.1, -0.1, 0.45, 0.45, -1.75, -0.1, -0.1, 2.1, -0.1), out);
    Matrix gradInput = layer.backward(out);
    Matrix dKernel = Matrix.ofRow(-6.11, 2.75, -0.49, -1.08, 1.95, 1.13, 0.54, -6.11, 2.75);
    assertClose(dKernel, layer.parameters().get(0).grad());
    assertEquals(out.sum(), layer.parameters().get(1).grad().get(0, 0), 1e-14);
    Matrix rows = Matrix.generate(5, 5, (i, j) -> gradInput.get(0, 5 * i + j));
    assertClose(Matrix.ofRow(-2.1, 0.1, 1.65, -0.1, 0.45), rows.rowsAt(0));
    assertClose(Matrix.ofRow(1.0375, -2.95, -0.6875, 2.5375, 0.0625), rows.rowsAt(2));
  }

  /** A stride keeps every second position, and a frame surrounds the golden output. */
  @Test
  void a_stride_skips_positions_and_padding_adds_a_frame() {
    Matrix image = Matrix.generate(1, 25, (i, k) -> (7 * k % 11 - 5) / 5.0);
    double[][] kernel = {Matrix.generate(1, 9, (i, k) -> (4 * k % 9 - 4) / 4.0).row(0)};
    double[] bias = {0};
    Volume size = new Volume(1, 5, 5);
    Identity g = new Identity();
    Matrix framed = Conv2d.of(size, new Window(3, 1, 1), kernel, bias, g).forward(image);
    Matrix inside = Matrix.generate(1, 9, (i, k) -> framed.get(0, 5 * (1 + k / 3) + 1 + k % 3));
    assertClose(Matrix.ofRow(2.1, -0.1, 0.45, 0.45, -1.75, -0.1, -0.1, 2.1, -0.1), inside);
    Matrix strided = Conv2d.of(size, new Window(3, 2, 1), kernel, bias, g).forward(image);
    assertClose(Matrix.generate(1, 9, (i, k) -> framed.get(0, 10 * (k / 3) + 2 * (k % 3))),
        strided);
    Matrix corners = Conv2d.of(size, new Window(3, 2, 0), kernel, bias, g).forward(image);
    assertClose(Matrix.ofRow(2.1, 0.45, -0.1, -0.1), corners);
  }

  /** By hand: with a frame of zeros the kernel (0 1; 2 3) sees at the corners 3x, 2x, 1x and 0x. */
  @Test
  void the_frame_is_zero() {
    Matrix kernel = Matrix.ofRow(0, 1, 2, 3);
    Conv2d layer = Conv2d.of(
        new Volume(1, 2, 3), new Window(2, 2, 1), kernel, Matrix.ofRow(10), new Identity());
    assertEquals(new Volume(1, 2, 2), layer.output());
    Matrix out = layer.forward(Matrix.ofRow(1, 2, 3, 4, 5, 6));
    assertEquals(Matrix.ofRow(10 + 3, 10 + 2 * 2 + 3 * 3, 10 + 4, 10 + 6), out);
    Matrix gradInput = layer.backward(Matrix.ofRow(1, 10, 100, 1000));
    assertEquals(Matrix.ofRow(3, 20, 30, 100, 0, 1000), gradInput);
    assertEquals(Matrix.ofRow(1000 * 5, 100 * 4 + 1000 * 6, 10 * 2, 1 + 10 * 3),
        layer.parameters().get(0).grad());
    assertEquals(Matrix.ofRow(1111), layer.parameters().get(1).grad());
  }

  /** ⌊(n + 2p - f) / s⌋ + 1, counted. */
  @Test
  void positions_are_as_many_as_fit() {
    for (int n = 1; n <= 9; n++) {
      for (int f = 1; f <= 5; f++) {
        for (int s = 1; s <= 4; s++) {
          for (int p = 0; p < f; p++) {
            int count = 0;
            for (int left = -p; left + f <= n + p; left += s) {
              count++;
            }
            assertEquals(count, new Window(f, s, p).positions(n), n + " " + f + " " + s + " " + p);
          }
        }
      }
    }
  }

  @Test
  void windows_are_checked() {
    assertMessage("Window: kernel must be at least 1, was 0", () -> new Window(0));
    assertMessage("Window: stride must be at least 1, was 0", () -> new Window(2, 0, 0));
    assertMessage("Window: padding must be from 0 to 1, was -1", () -> new Window(2, 1, -1));
    assertMessage("Window: padding must be from 0 to 1, was 2", () -> new Window(2, 1, 2));
  }

  @Test
  void gradients_agree_with_numeric_ones_at_any_stride_and_padding() {
    for (int seed = 0; seed < 24; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Window window = new Window(2 + seed % 2, 1 + seed % 3, seed / 3 % 2);
      Volume image = new Volume(1 + seed % 2, 5, 4);
      Conv2d layer = Conv2d.of(image, window, 2, new Tanh(), new HeNormal(), random);
      Matrix x = Matrix.generate(2, image.size(), (i, j) -> random.nextGaussian());
      Matrix way = Matrix.generate(
          2, layer.output().size(), (i, j) -> random.nextGaussian());
      layer.forward(x);
      Matrix gradInput = layer.backward(way);
      for (Parameter parameter : layer.parameters()) {
        Matrix value = parameter.value();
        assertSlopes(parameter.grad(), value, moved -> {
          parameter.set(moved);
          double sum = layer.forward(x).hadamard(way).sum();
          parameter.set(value);
          return sum;
        });
      }
      assertSlopes(gradInput, x, moved -> layer.forward(moved).hadamard(way).sum());
    }
  }

  private static void assertSlopes(Matrix slopes, Matrix at, ToDoubleFunction<Matrix> f) {
    double h = 1e-5;
    for (int i = 0; i < at.rows(); i++) {
      for (int j = 0; j < at.columns(); j++) {
        double numeric = (f.applyAsDouble(moved(at, i, j, h))
            - f.applyAsDouble(moved(at, i, j, -h))) / (2 * h);
        assertEquals(numeric, slopes.get(i, j), 1e-8);
      }
    }
  }

  private static Matrix moved(Matrix at, int row, int column, double h) {
    return Matrix.generate(at.rows(), at.columns(), (i, j) ->
        at.get(i, j) + (i == row && j == column ? h : 0));
  }

  /** out(f, i, j) = Σ_c Σ_u Σ_v w(f, c, u, v) x(c, s i + u - p, s j + v - p) + b_f, at random. */
  @Test
  void is_its_definition() {
    for (int seed = 0; seed < 60; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Volume image = new Volume(1 + seed % 3, 3 + seed % 4, 4 + seed % 5);
      int kernel = 1 + seed % 3;
      Window window = new Window(kernel, 1 + seed / 3 % 3, random.nextInt(kernel));
      Conv2d layer = Conv2d.of(image, window, 2, new Identity(), new HeNormal(), random);
      layer.parameters().get(1).set(Matrix.ofRow(0.5, -1));
      Matrix x = Matrix.generate(3, image.size(), (i, j) -> random.nextGaussian());
      Matrix out = layer.forward(x);
      Volume size = layer.output();
      assertEquals(new Volume(2, window.positions(image.height()),
          window.positions(image.width())), size);
      assertEquals(new Shape(3, size.size()), out.shape());
      for (int f = 0; f < 2; f++) {
        for (int i = 0; i < size.height(); i++) {
          for (int j = 0; j < size.width(); j++) {
            double expected = defined(layer, x.row(2), f, i, j);
            assertEquals(expected, out.get(2, size.index(f, i, j)), 1e-12, "seed " + seed);
          }
        }
      }
    }
  }

  private static double defined(Conv2d layer, double[] x, int f, int i, int j) {
    Volume image = layer.image();
    Window window = layer.window();
    int kernel = window.kernel();
    double sum = layer.parameters().get(1).value().get(0, f);
    for (int c = 0; c < image.channels(); c++) {
      for (int u = 0; u < kernel; u++) {
        for (int v = 0; v < kernel; v++) {
          int row = window.stride() * i + u - window.padding();
          int column = window.stride() * j + v - window.padding();
          boolean inside = row >= 0 && row < image.height()
              && column >= 0 && column < image.width();
          double w = layer.weights().get(f, (c * kernel + u) * kernel + v);
          sum += inside ? w * x[image.index(c, row, column)] : 0;
        }
      }
    }
    return sum;
  }

  /** ⟨conv(x), y⟩ = ⟨x, backward(y)⟩ when the biases are 0. */
  @Test
  void backward_is_the_transpose_of_forward() {
    for (int seed = 0; seed < 30; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Volume image = new Volume(2, 4, 5);
      Window window = new Window(2 + seed % 2, 1 + seed % 3, seed % 2);
      Conv2d layer = Conv2d.of(image, window, 3, new Identity(), new HeNormal(), random);
      Matrix x = Matrix.generate(2, image.size(), (i, j) -> random.nextGaussian());
      Matrix out = layer.forward(x);
      Matrix y = Matrix.generate(2, out.columns(), (i, j) -> random.nextGaussian());
      double there = out.hadamard(y).sum();
      assertEquals(there, x.hadamard(layer.backward(y)).sum(), 1e-12);
    }
  }

  @Test
  void knows_its_sizes() {
    Conv2d layer = Conv2d.of(
        new Volume(1, 8, 8), new Window(3), 8, new Relu(), new HeNormal(), new SeededRandom(1));
    assertEquals(80, layer.parameterCount());
    assertEquals(64, layer.inputs().getAsInt());
    assertEquals(288, layer.outputs(64));
    assertEquals("Conv2d(1 x 8 x 8 -> 8 x 6 x 6, Relu)", layer.toString());
    assertEquals("Conv2d(1 x 8 x 7 -> 1 x 4 x 4, kernel 3 stride 2 padding 1, Relu)",
        Conv2d.of(new Volume(1, 8, 7), new Window(3, 2, 1), Matrix.zeros(1, 9),
            Matrix.zeros(1, 1), new Relu()).toString());
    double deviation = StrictMath.sqrt(2.0 / 9);
    assertEquals(deviation * new SeededRandom(1).nextGaussian(),
        layer.parameters().get(0).value().get(0, 0), 1e-15);
    assertEquals(0, layer.forward(Matrix.zeros(0, 64)).rows());
  }

  @Test
  void refuses_what_does_not_fit() {
    Volume image = new Volume(2, 4, 5);
    Matrix w = Matrix.zeros(3, 8);
    Matrix b = Matrix.zeros(1, 3);
    assertMessage("Conv2d.of: kernel must be from 1 to 4, was 5",
        () -> Conv2d.of(image, new Window(5), w, b, new Relu()));
    assertMessage("Conv2d.of: kernel must be from 1 to 6, was 7",
        () -> Conv2d.of(image, new Window(7, 1, 1), w, b, new Relu()));
    assertMessage("Conv2d.of: weights must be [filters x 18], was [3 x 8]",
        () -> Conv2d.of(image, new Window(3), w, b, new Relu()));
    assertMessage("Conv2d.of: biases must be [1 x 3], was [1 x 8]",
        () -> Conv2d.of(image, new Window(2), w, Matrix.zeros(1, 8), new Relu()));
    assertMessage("Conv2d.of: filters must be at least 1, was 0", () -> Conv2d.of(
        image, new Window(2), 0, new Relu(), new HeNormal(), new SeededRandom(1)));
    Conv2d layer = Conv2d.of(image, new Window(2), w, b, new Relu());
    assertMessage("Conv2d.forward: X must be [batch x 40], was [1 x 39]",
        () -> layer.forward(Matrix.zeros(1, 39)));
    assertMessage("Conv2d.outputs: inputs must be 40, was 39", () -> layer.outputs(39));
    assertThrows(IllegalStateException.class, () -> layer.backward(Matrix.zeros(1, 36)));
    layer.forward(Matrix.zeros(2, 40));
    assertMessage("Conv2d.backward: gradOutput must be [2 x 36], was [1 x 36]",
        () -> layer.backward(Matrix.zeros(1, 36)));
  }

  @Test
  void volumes_have_sizes() {
    assertEquals(24, new Volume(2, 3, 4).size());
    assertEquals(23, new Volume(2, 3, 4).index(1, 2, 3));
    assertEquals(13, new Volume(2, 3, 4).index(1, 0, 1));
    assertMessage("Volume: width must be at least 1, was 0", () -> new Volume(1, 1, 0));
    assertMessage("Volume: height must be at least 1, was 0", () -> new Volume(1, 0, 1));
    assertMessage("Volume: channels must be at least 1, was 0", () -> new Volume(0, 1, 1));
  }

  private static Conv2d conv(Volume image, int kernel, Matrix weights) {
    return Conv2d.of(image, new Window(kernel), weights, Matrix.zeros(1, 1), new Identity());
  }

  private static void assertClose(Matrix expected, Matrix actual) {
    assertTrue(expected.minus(actual).maxAbs() < 1e-14, () -> "" + actual);
  }

  private static void assertMessage(String text, Executable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
