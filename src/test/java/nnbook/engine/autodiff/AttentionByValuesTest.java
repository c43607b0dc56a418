package nnbook.engine.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** Attention once more, as a formula of values: the same outputs and slopes as the layer's. */
class AttentionByValuesTest {
  private static final int CONTEXT = 4;
  private static final int WIDTH = 6;

  /** What letter i collects in one head: Σ_j softmax(q_i · k_j / √d) v_j over the letters j ≤ i. */
  private static Value[] head(Value[] q, Value[][] k, Value[][] v, int i) {
    Value[] y = zeros(q.length);
    Value total = Value.of(0);
    for (int j = 0; j <= i; j++) {
      Value power = dot(q, k[j]).dividedBy(Math.sqrt(q.length)).exp();
      total = total.plus(power);
      for (int c = 0; c < q.length; c++) {
        y[c] = y[c].plus(power.times(v[j][c]));
      }
    }
    for (int c = 0; c < q.length; c++) {
      y[c] = y[c].dividedBy(total);
    }
    return y;
  }

  private static Value dot(Value[] a, Value[] b) {
    Value sum = Value.of(0);
    for (int c = 0; c < a.length; c++) {
      sum = sum.plus(a[c].times(b[c]));
    }
    return sum;
  }

  private static Value[] zeros(int length) {
    Value[] zeros = new Value[length];
    Arrays.fill(zeros, Value.of(0));
    return zeros;
  }

  /** X Wᵀ. */
  private static Value[][] times(Value[][] x, Value[][] w) {
    Value[][] y = new Value[x.length][w.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w.length; j++) {
        y[i][j] = dot(x[i], w[j]);
      }
    }
    return y;
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

  /** Columns of one head. */
  private static Value[][] part(Value[][] whole, int from, int d) {
    return Arrays.stream(whole).map(row -> Arrays.copyOfRange(row, from, from + d))
        .toArray(Value[][]::new);
  }

  private static Value[][] attention(Value[][] x, List<Value[][]> w, int heads) {
    Value[][] q = times(x, w.get(0));
    Value[][] k = times(x, w.get(1));
    Value[][] v = times(x, w.get(2));
    int d = WIDTH / heads;
    Value[][] mixed = new Value[x.length][WIDTH];
    for (int h = 0; h < WIDTH; h += d) {
      for (int i = 0; i < x.length; i++) {
        Value[] y = head(part(q, h, d)[i], part(k, h, d), part(v, h, d), i);
        System.arraycopy(y, 0, mixed[i], h, d);
      }
    }
    return times(mixed, w.get(3));
  }

  private static void assertNear(Matrix expected, Value[][] values, boolean slopes, String name) {
    Matrix actual = Matrix.generate(values.length, values[0].length,
        (i, j) -> slopes ? values[i][j].grad() : values[i][j].value());
    assertTrue(expected.maxAbs() > 0, name);
    assertEquals(0, expected.minus(actual).maxAbs(), 1e-12 * expected.maxAbs(), name);
  }

  @Test
  void outputs_and_slopes_are_those_of_the_layer() {
    for (int heads = 1; heads <= 3; heads++) {
      SeededRandom random = new SeededRandom(heads);
      CausalSelfAttention layer = CausalSelfAttention.of(CONTEXT, WIDTH, heads, random);
      Matrix x = Matrix.generate(CONTEXT, WIDTH, (i, j) -> random.nextGaussian());
      Matrix weights = Matrix.generate(CONTEXT, WIDTH, (i, j) -> random.nextGaussian());
      Value[][] inputs = values(x);
      List<Value[][]> w = layer.parameters().stream().map(p -> values(p.value())).toList();
      Value[][] y = attention(inputs, w, heads);
      assertNear(layer.forward(x), y, false, "outputs");
      Matrix below = layer.backward(weights); // of the loss Σ weights ⊙ y
      Value loss = Value.of(0);
      for (int i = 0; i < CONTEXT; i++) {
        for (int j = 0; j < WIDTH; j++) {
          loss = loss.plus(y[i][j].times(weights.get(i, j)));
        }
      }
      loss.backward();
      assertNear(below, inputs, true, "inputs");
      List<Parameter> parameters = layer.parameters();
      for (int p = 0; p < parameters.size(); p++) {
        assertNear(parameters.get(p).grad(), w.get(p), true, "parameter " + p);
      }
    }
  }
}
