package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/**
 * Digits of PyTorch's autograd for a 3-4-2 network defined by formulas, not square, so that a
 * transposition shows.
 */
class GoldenNetworkTest {
  private static final Matrix X =
      Matrix.of(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.75}, {-0.5, 1, 0}});
  private static final Matrix CLASSES = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}});

  @Test
  void tanh_and_softmax_cross_entropy() {
    Sequential net = network(new Tanh(), 2);
    assertLoss(0.8381646315523676, net, new SoftmaxCrossEntropy(), CLASSES);
    assertGradient(net, 0, -0.009054792815004487, -0.18356429973987598, 0.21563146289817553,
        0.011285055680977957, -0.20019701472840606, 0.1611912910563413, -0.021757420597843385,
        0.22143107343889834, -0.1806447566800233, -0.04553182525100355, -0.1470662043613399,
        0.08731733569365425);
    assertGradient(net, 1, -0.061013091627801164, -0.12098737137965714, 0.12290150087112656,
        -0.16965495552769197);
    double[] up = {
      0.11684064592065757, 0.18389565473240366, 0.10557432923030342, -0.32999951261647886
    };
    assertGradient(net, 2, up[0], up[1], up[2], up[3], -up[0], -up[1], -up[2], -up[3]);
    assertGradient(net, 3, 0.20302868428087664, -0.20302868428087664);
  }

  @Test
  void relu_and_softmax_cross_entropy() {
    Sequential net = network(new Relu(), 2);
    assertLoss(0.8422479180964558, net, new SoftmaxCrossEntropy(), CLASSES);
    assertGradient(net, 0, 0.056954622393922905, -0.11390924478784581, 0, -0.13653633228792597,
        -0.022756055381320996, 0.06826816614396299, -0.07593949652523053, 0.15187899305046107, 0,
        0.06592603884513855, -0.1318520776902771, 0.2637041553805542);
    assertGradient(net, 1, -0.11390924478784581, -0.09102422152528399, 0.15187899305046107,
        0.1318520776902771);
    double[] up = {
      0.13289411891915345, 0.12136562870037866, 0.09492437065653815, -0.35160554050740556
    };
    assertGradient(net, 2, up[0], up[1], up[2], up[3], -up[0], -up[1], -up[2], -up[3]);
    assertGradient(net, 3, 0.1218023143714212, -0.1218023143714212);
  }

  @Test
  void sigmoid_and_binary_cross_entropy() {
    Sequential net = network(new Sigmoid(), 1);
    double[] z = net.forward(X).column(0);
    double[] expected = {-0.04590324613306321, -0.2727705656949362, -0.05475342356540466};
    assertArrayEquals(expected, z, 1e-15);
    assertLoss(0.6677648121358848, net, new BinaryCrossEntropy(), Matrix.ofColumn(1, 0, 1));
    assertGradient(net, 0, -0.00937277424315505, -0.00201768353199351, 0.020817947209647813,
        -0.029510900302262968, -0.0010756117898922182, 0.05763231549808754, 0.018036855572214495,
        0.0007513872526606832, -0.036526905619184445, 0, 0, 0);
    assertGradient(net, 1, 0.009217233515360329, 0.0288194364492331, -0.018779319106328532, 0);
    assertGradient(net, 2, -0.13097397735190727, -0.03052926270718489, -0.11711532670049483,
        -0.15785573723005714);
    assertGradient(net, 3, -0.19764389401089913);
  }

  @Test
  void tanh_and_mean_squared_error() {
    Sequential net = network(new Tanh(), 2);
    Matrix y = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0.5, -0.5}});
    assertLoss(0.5088912698718375, net, new MeanSquaredError(), y);
    assertGradient(net, 3, -0.46515377465698915, -0.2846057622564952);
    double[] row = net.parameters().get(0).grad().row(0);
    double[] expected = {-0.11985576503043596, -0.0893431940410328, 0.24423766900299504};
    assertArrayEquals(expected, row, 1e-14);
  }

  private Sequential network(Activation g, int outputs) {
    return Sequential.of(golden(4, 3, 1, 1, g), golden(outputs, 4, 2, 3, new Identity()));
  }

  private Dense golden(int out, int in, int k, int biasK, Activation g) {
    Matrix w = Matrix.generate(out, in, (j, i) -> ((3 * j + 5 * i + k) % 7 - 3) / 5.0);
    Matrix b = Matrix.generate(1, out, (row, j) -> ((2 * j + biasK) % 5 - 2) / 10.0);
    return Dense.of(w, b, g);
  }

  private void assertLoss(double expected, Sequential net, Loss loss, Matrix y) {
    Matrix z = net.forward(X);
    assertEquals(expected, loss.value(z, y), 1e-15);
    net.backward(loss.gradient(z, y));
  }

  private void assertGradient(Sequential net, int parameter, double... expected) {
    Matrix grad = net.parameters().get(parameter).grad();
    double[] actual = new double[grad.rows() * grad.columns()];
    for (int k = 0; k < actual.length; k++) {
      actual[k] = grad.get(k / grad.columns(), k % grad.columns());
    }
    assertArrayEquals(expected, actual, 1e-15);
  }
}
