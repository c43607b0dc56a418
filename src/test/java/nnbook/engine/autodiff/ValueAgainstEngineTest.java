package nnbook.engine.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** The golden 3-4-2 networks: slopes by hand-written backpropagation and by autodiff are equal. */
class ValueAgainstEngineTest {
  private static final Matrix X =
      Matrix.of(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.75}, {-0.5, 1, 0}});
  private static final Matrix ONE_HOT = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}});
  private static final Matrix TARGETS = Matrix.of(new double[][] {{1, 0}, {0, 1}, {.5, -.5}});
  private static final Matrix BINARY = Matrix.ofColumn(1, 0, 1);

  private static Dense golden(int in, int out, int k, Activation g) {
    Matrix w = Matrix.generate(out, in, (j, i) -> ((3 * j + 5 * i + k) % 7 - 3) / 5.0);
    Matrix b = Matrix.generate(1, out, (row, j) -> ((2 * j + (k == 2 ? 3 : k)) % 5 - 2) / 10.0);
    return Dense.of(w, b, g);
  }

  private static Value[][] values(Matrix m) {
    Value[][] values = new Value[m.rows()][m.columns()];
    for (int i = 0; i < m.rows(); i++) {
      for (int j = 0; j < m.columns(); j++) {
        values[i][j] = Value.of(m.get(i, j));
      }
    }
    return values;
  }

  private static Value[] dense(Value[] a, Value[][] w, Value[] b, UnaryOperator<Value> g) {
    Value[] out = new Value[w.length];
    for (int j = 0; j < w.length; j++) {
      Value z = w[j][0].times(a[0]);
      for (int i = 1; i < a.length; i++) {
        z = z.plus(w[j][i].times(a[i]));
      }
      out[j] = g.apply(z.plus(b[j]));
    }
    return out;
  }

  private interface Example {
    Value loss(Value[] z, double[] y);
  }

  private static Value softmaxCrossEntropy(Value[] z, double[] y) {
    Value loss = Value.of(0);
    for (int j = 0; j < z.length; j++) {
      loss = loss.minus(z[j].exp().dividedBy(z[0].exp().plus(z[1].exp())).log().times(y[j]));
    }
    return loss.times(1.0 / 3);
  }

  private static Value binaryCrossEntropy(Value[] z, double[] y) {
    Value p = z[0].sigmoid();
    Value likelihood = p.log().times(y[0]).plus(p.times(-1).plus(1).log().times(1 - y[0]));
    return likelihood.times(-1.0 / 3);
  }

  private static Value squares(Value[] z, double[] y) {
    return z[0].plus(-y[0]).pow(2).plus(z[1].plus(-y[1]).pow(2)).times(1.0 / 6);
  }

  private static void check(
      Activation g, UnaryOperator<Value> h, Loss loss, Matrix y, Example example) {
    Dense first = golden(3, 4, 1, g);
    Dense second = golden(4, y.columns(), 2, new Identity());
    Sequential network = Sequential.of(first, second);
    Matrix z = network.forward(X);
    network.backward(loss.gradient(z, y));

    Value[][][] p = new Value[4][][];
    for (int n = 0; n < 4; n++) {
      p[n] = values(network.parameters().get(n).value());
    }
    Value total = Value.of(0);
    for (int i = 0; i < X.rows(); i++) {
      Value[] hidden = dense(values(X)[i], p[0], p[1][0], h);
      total = total.plus(example.loss(dense(hidden, p[2], p[3][0], a -> a), y.row(i)));
    }
    total.backward();
    assertEquals(loss.value(z, y), total.value(), 1e-12);
    for (int n = 0; n < 4; n++) {
      Parameter parameter = network.parameters().get(n);
      Value[][] ours = p[n];
      Matrix slopes = Matrix.generate(ours.length, ours[0].length, (i, j) -> ours[i][j].grad());
      assertEquals(0, parameter.grad().minus(slopes).maxAbs(), 1e-12, "parameter " + n);
    }
  }

  @Test
  void softmax_cross_entropy() {
    check(new Tanh(), Value::tanh, new SoftmaxCrossEntropy(), ONE_HOT,
        ValueAgainstEngineTest::softmaxCrossEntropy);
    check(new Relu(), Value::relu, new SoftmaxCrossEntropy(), ONE_HOT,
        ValueAgainstEngineTest::softmaxCrossEntropy);
  }

  @Test
  void binary_cross_entropy() {
    check(new Sigmoid(), Value::sigmoid, new BinaryCrossEntropy(), BINARY,
        ValueAgainstEngineTest::binaryCrossEntropy);
  }

  @Test
  void mean_squared_error() {
    check(new Tanh(), Value::tanh, new MeanSquaredError(), TARGETS,
        ValueAgainstEngineTest::squares);
  }
}
