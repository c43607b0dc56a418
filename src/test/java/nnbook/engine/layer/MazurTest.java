package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** M. Mazur, "A Step by Step Backpropagation Example", 2015; biases are not updated. */
class MazurTest {
  private static final Matrix X = Matrix.ofRow(0.05, 0.10);
  private static final Matrix Y = Matrix.ofRow(0.01, 0.99);
  private final Loss loss = new HalfSquaredError();
  private final Dense hidden = Dense.of(
      new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35}, new Sigmoid());
  private final Dense output = Dense.of(
      new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60}, new Sigmoid());
  private final Sequential net = Sequential.of(hidden, output);

  @Test
  void errors_and_gradients() {
    Matrix a = net.forward(X);
    assertEquals(0.2983711087600027, loss.value(a, Y), 1e-15);
    assertEquals(0.274811083176155,
        loss.value(Matrix.ofRow(a.get(0, 0)), Matrix.ofRow(0.01)), 1e-15);
    assertEquals(0.023560025583847746,
        loss.value(Matrix.ofRow(a.get(0, 1)), Matrix.ofRow(0.99)), 1e-15);
    net.backward(loss.gradient(a, Y));
    assertGradients(output, 0.08216704056423077, 0.08266762784753325, -0.02260254047747507,
        -0.022740242215978222, 0.13849856162855695, -0.038098236516556236);
    assertGradients(hidden, 0.0004385677344743465, 0.000877135468948693, 0.0004977127352608599,
        0.0009954254705217198, 0.00877135468948693, 0.009954254705217196);
  }

  @Test
  void weights_after_one_step() {
    train(1, false);
    double[][] w2 = {
      {0.35891647971788465, 0.4086661860762334}, {0.5113012702387375, 0.5613701211079891}
    };
    double[][] w1 = {
      {0.1497807161327628, 0.19956143226552567}, {0.24975114363236958, 0.29950228726473915}
    };
    assertClose(Matrix.of(w1), hidden.weights(), 1e-15);
    assertClose(Matrix.of(w2), output.weights(), 1e-15);
    assertEquals(0.29102777369359933, loss.value(net.forward(X), Y), 1e-15);
  }

  @Test
  void ten_thousand_steps() {
    train(10_000, false);
    assertEquals(3.510187782978859e-05, loss.value(net.forward(X), Y), 1e-14);
    double[] expected = {0.01591362044355068, 0.9840642735146238};
    assertArrayEquals(expected, net.predict(0.05, 0.10), 1e-10);
  }

  @Test
  void ten_thousand_steps_with_biases() {
    train(1, true);
    assertEquals(0.28047144679143016, loss.value(net.forward(X), Y), 1e-15);
    train(9_999, true);
    assertEquals(2.4475622359322627e-06, loss.value(net.forward(X), Y), 1e-15);
  }

  /** Nine digits, as the article prints them, are roundings of the exact ones. */
  @Test
  void published_digits() {
    assertPublished("0.3775", hidden.weightedInputs(X).get(0, 0));
    Matrix a1 = hidden.forward(X);
    assertPublished("0.593269992", a1.get(0, 0));
    assertPublished("0.596884378", a1.get(0, 1));
    assertPublished("1.105905967", output.weightedInputs(a1).get(0, 0));
    assertPublished("0.75136507", net.forward(X).get(0, 0));
    assertPublished("0.772928465", net.forward(X).get(0, 1));
    assertPublished("0.298371109", loss.value(net.forward(X), Y));
    net.backward(loss.gradient(net.forward(X), Y));
    assertPublished("0.138498562", output.parameters().get(1).grad().get(0, 0));
    assertPublished("-0.038098236", output.parameters().get(1).grad().get(0, 1));
    assertPublished("0.082167041", output.parameters().get(0).grad().get(0, 0));
    assertPublished("0.000438568", hidden.parameters().get(0).grad().get(0, 0));
    new Sgd(0.5).on(weights(net)).step();
    assertPublished("0.35891648", output.weights().get(0, 0));
    assertPublished("0.408666186", output.weights().get(0, 1));
    assertPublished("0.511301270", output.weights().get(1, 0));
    assertPublished("0.561370121", output.weights().get(1, 1));
    assertPublished("0.149780716", hidden.weights().get(0, 0));
    assertPublished("0.19956143", hidden.weights().get(0, 1));
    assertPublished("0.24975114", hidden.weights().get(1, 0));
    assertPublished("0.29950229", hidden.weights().get(1, 1));
  }

  private static void assertPublished(String digits, double exact) {
    int decimals = digits.length() - digits.indexOf('.') - 1;
    assertEquals(Double.parseDouble(digits), exact, 0.6 * StrictMath.pow(10, -decimals));
  }

  /** The published late rows: the hidden layer's deltas went through weights already changed. */
  @Test
  void the_published_rows_come_from_weights_that_had_just_changed() {
    buggyStep();
    assertEquals(0.29102792390544197, loss.value(net.forward(X), Y), 1e-15);
    assertEquals(0.291027924, loss.value(net.forward(X), Y), 5e-10);
    for (int step = 1; step < 10_000; step++) {
      buggyStep();
    }
    assertEquals(3.5084786296312774e-05, loss.value(net.forward(X), Y), 1e-14);
    assertPublished("0.000035085", loss.value(net.forward(X), Y));
    double[] expected = {0.0159121963260343, 0.9840657344856291};
    assertArrayEquals(expected, net.predict(0.05, 0.10), 1e-10);
    assertArrayEquals(
        new double[] {0.015912196, 0.984065734}, net.predict(0.05, 0.10), 1e-9);
  }

  private void buggyStep() {
    Matrix gradOutput = loss.gradient(net.forward(X), Y);
    output.backward(gradOutput);
    new Sgd(0.5).on(weights(output)).step();
    hidden.backward(output.backward(gradOutput)); // through the new weights
    output.parameters().forEach(Parameter::zeroGrad);
    new Sgd(0.5).on(weights(hidden)).step();
    hidden.parameters().forEach(Parameter::zeroGrad);
  }

  private void train(int steps, boolean biasesToo) {
    Descent descent = new Sgd(0.5).on(biasesToo ? net.parameters() : weights(net));
    for (int step = 0; step < steps; step++) {
      net.backward(loss.gradient(net.forward(X), Y));
      descent.step();
    }
  }

  private List<Parameter> weights(Layer layer) {
    return layer.parameters().stream().filter(p -> !p.isBias()).toList();
  }

  private void assertGradients(Dense layer, double w0, double w1, double w2, double w3, double b0,
      double b1) {
    Matrix expected = Matrix.of(new double[][] {{w0, w1}, {w2, w3}});
    assertClose(expected, layer.parameters().get(0).grad(), 1e-16);
    assertClose(Matrix.ofRow(b0, b1), layer.parameters().get(1).grad(), 1e-16);
  }

  private static void assertClose(Matrix expected, Matrix actual, double tolerance) {
    assertEquals(0, actual.minus(expected).maxAbs(), tolerance, () -> "" + actual);
  }
}
