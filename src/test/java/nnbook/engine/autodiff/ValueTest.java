package nnbook.engine.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {
  private static Value of(double value) {
    return Value.of(value);
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-13 * Math.max(1, Math.abs(expected)));
  }

  /** The logarithm's slope at 0 is ∞; PyTorch's relu lets nothing pass, either. */
  @Test
  void a_slope_of_0_lets_not_even_infinity_pass() {
    for (double number : new double[] {-1000, -1, 0, 3, 1000}) {
      Value x = of(number);
      Value y = x.times(0).relu().log().sigmoid();
      y.backward();
      assertEquals(List.of(0.0, 0.0), List.of(y.value(), x.grad()));
    }
  }

  @Nested
  class PublishedNumbers {
    @Test
    void cs231n_product_of_a_sum() {
      Value x = of(-2);
      Value y = of(5);
      Value z = of(-4);
      Value f = x.plus(y).times(z);
      f.backward();
      assertEquals(List.of(-12.0, -4.0, -4.0, 3.0),
          List.of(f.value(), x.grad(), y.grad(), z.grad()));
    }

    @Test
    void cs231n_neuron() {
      Value[] w = {of(2), of(-3), of(-3)};
      Value[] x = {of(-1), of(-2)};
      Value f = w[0].times(x[0]).plus(w[1].times(x[1])).plus(w[2]).sigmoid();
      f.backward();
      assertClose(0.7310585786300049, f.value());
      assertClose(0.3932238664829637, x[0].grad());
      assertClose(-0.5898357997244456, x[1].grad());
      assertClose(-0.19661193324148185, w[0].grad());
      assertClose(-0.3932238664829637, w[1].grad());
      assertClose(0.19661193324148185, w[2].grad());
    }

    @Test
    void cs231n_staged_expression() {
      Value x = of(3);
      Value y = of(-4);
      Value f = x.plus(y.sigmoid()).dividedBy(x.sigmoid().plus(x.plus(y).pow(2)));
      f.backward();
      assertClose(1.5456448841066441, f.value());
      assertClose(2.0595697955721652, x.grad());
      assertClose(1.5922327514838093, y.grad());
    }

    @Test
    void micrograd_readme() {
      Value a = of(-4);
      Value b = of(2);
      Value c = a.plus(b);
      Value d = a.times(b).plus(b.pow(3));
      c = c.plus(c.plus(1));
      c = c.plus(c.plus(1).plus(a.times(-1)));
      d = d.plus(d.times(2).plus(b.plus(a).relu()));
      d = d.plus(d.times(3).plus(b.minus(a).relu()));
      Value f = c.minus(d).pow(2);
      Value g = f.times(0.5).plus(of(10).dividedBy(f));
      g.backward();
      assertClose(24.70408163265306, g.value());
      assertClose(138.83381924198252, a.grad());
      assertClose(645.5772594752186, b.grad());
      // What it would be if a gradient were set and not added, or handed on again at each use.
      for (double wrong : new double[] {-7, 12735.2187}) {
        assertTrue(Math.abs(a.grad() - wrong) > 1);
      }
    }

    @Test
    void understanding_deep_learning_notebook_7_1() {
      Value[] beta = {of(1), of(2), of(-3), of(0.4)};
      Value[] omega = {of(0.1), of(-0.4), of(2), of(3)};
      Value[] f = new Value[4];
      Value[] h = new Value[4];
      f[0] = beta[0].plus(omega[0].times(2.3));
      h[1] = f[0].sin();
      f[1] = beta[1].plus(omega[1].times(h[1]));
      h[2] = f[1].exp();
      f[2] = beta[2].plus(omega[2].times(h[2]));
      h[3] = f[2].cos();
      f[3] = beta[3].plus(omega[3].times(h[3]));
      Value loss = f[3].plus(-2).pow(2);
      loss.backward();
      assertClose(0.13858056641470326, loss.value());
      double[] betas = {
        2.280900622169349, -17.060466526267692, -1.6830577496003047, 0.7445282168318492
      };
      double[] omegas = {
        5.246071430989502, -16.079298656737866, -8.530233263133846, 0.48946875992012173
      };
      double[] fs = {1.230, 1.623, 7.137, 2.372};
      double[] published = {0, 0.942, 5.068, 0.657};
      double[] hs = {0, 6.824186610507077, -3.3661154992006095, 2.2335846504955477};
      for (int k = 0; k < 4; k++) {
        assertClose(betas[k], beta[k].grad());
        assertClose(betas[k], f[k].grad());
        assertClose(omegas[k], omega[k].grad());
        assertClose(hs[k], k == 0 ? 0 : h[k].grad());
        assertEquals(fs[k], f[k].value(), 0.0005);
        assertEquals(published[k], k == 0 ? 0 : h[k].value(), 0.0005);
      }
    }
  }

  @Nested
  class Backward {
    @Test
    void several_uses_add_up() {
      Value x = of(3);
      x.times(x).backward();
      assertEquals(6, x.grad(), "3 if the gradient is set and not added");
    }

    @Test
    void a_second_call_adds_once_more_and_zero_grad_forgets() {
      Value x = of(3);
      Value square = x.times(x);
      Value y = square.times(2).plus(1);
      y.backward();
      assertEquals(12, x.grad());
      y.backward();
      assertEquals(24, x.grad());
      assertEquals(2, square.grad(), "results between are not counted twice");
      y.zeroGrad();
      assertEquals(List.of(0.0, 0.0, 0.0), List.of(x.grad(), square.grad(), y.grad()));
    }

    @Test
    void two_results_of_one_input_add_up() {
      Value x = of(0.5);
      Value shared = x.exp();
      shared.times(2).backward();
      shared.times(3).backward();
      assertClose(5 * StrictMath.exp(0.5), x.grad());
    }

    @Test
    void an_input_alone_has_slope_one() {
      Value x = of(7);
      x.backward();
      assertEquals(1, x.grad());
    }

    @Test
    void a_diamond_of_many_ways_takes_each_value_once() {
      Value x = of(1);
      Value y = x;
      for (int n = 0; n < 60; n++) {
        y = y.plus(y);
      }
      y.backward();
      assertEquals(0x1p60, x.grad(), "there are 2^60 ways, and 61 values");
    }

    @Test
    void a_chain_of_a_million_values_does_not_overflow_the_stack() {
      Value x = of(1);
      Value y = x;
      for (int n = 0; n < 1_000_000; n++) {
        y = y.plus(1e-6);
      }
      y.backward();
      assertEquals(1, x.grad());
      assertEquals(2, y.value(), 1e-9);
      y.zeroGrad();
      assertEquals(0, x.grad());
    }
  }

  @Nested
  class Slopes {
    private void check(String name, double x, UnaryOperator<Value> f) {
      Value in = of(x);
      f.apply(in).backward();
      double h = 1e-5;
      double numeric = (f.apply(of(x + h)).value() - f.apply(of(x - h)).value()) / (2 * h);
      assertEquals(numeric, in.grad(), 1e-7 * Math.max(1, Math.abs(numeric)), name + " at " + x);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.7, -0.01, 0.3, 1, 2.5})
    void agree_with_central_differences(double x) {
      check("plus", x, a -> a.plus(of(2)).plus(a));
      check("minus", x, a -> of(2).minus(a.times(3)));
      check("times", x, a -> a.times(of(-1.5)).times(a));
      check("divided", x, a -> of(2).dividedBy(a.plus(4)));
      check("negate", x, a -> a.times(a.negate()));
      check("minus a constant", x, a -> a.minus(0.3).times(a));
      check("divided by a constant", x, a -> a.dividedBy(-0.3).times(a));
      check("numerator", x, a -> a.dividedBy(of(-0.3)));
      check("pow", x, a -> a.pow(3));
      check("reciprocal", x, a -> a.plus(4).pow(-1.5));
      check("exp", x, Value::exp);
      check("log", x, a -> a.plus(4).log());
      check("tanh", x, Value::tanh);
      check("sigmoid", x, Value::sigmoid);
      check("relu", x, a -> a.relu().plus(a.times(-1).relu().times(2)));
      check("sin", x, Value::sin);
      check("cos", x, Value::cos);
    }

    @Test
    void random_formulas_agree_with_central_differences() {
      for (int seed = 0; seed < 100; seed++) {
        long fixed = seed;
        SeededRandom random = new SeededRandom(seed);
        double x = random.nextDouble(-2, 2);
        check("seed " + seed, x, a -> randomFormula(a, new SeededRandom(fixed)));
      }
    }

    private Value randomFormula(Value a, SeededRandom random) {
      Value y = a;
      for (int n = 0; n < 8; n++) {
        y = switch (random.nextInt(6)) {
          case 0 -> y.plus(a);
          case 1 -> y.times(a).tanh();
          case 2 -> y.minus(of(random.nextGaussian())).sigmoid();
          case 3 -> y.sin().times(random.nextGaussian());
          case 4 -> a.dividedBy(y.pow(2).plus(1));
          default -> y.cos().exp().plus(y);
        };
      }
      return y;
    }

    @Test
    void stay_finite_where_the_function_is_flat() {
      for (double x : new double[] {-1000, 1000}) {
        Value a = of(x);
        a.sigmoid().plus(a.tanh()).backward();
        assertEquals(0, a.grad());
      }
      assertEquals(1, of(1000).tanh().value());
    }

    @Test
    void follow_the_conventions_at_zero() {
      Value a = of(0);
      a.relu().plus(a.pow(0)).plus(a.pow(1)).backward();
      assertEquals(1, a.grad());
      assertTrue(Double.isNaN(of(-1).log().value()));
    }
  }

  @Test
  void knows_how_it_was_computed() {
    Value a = of(2).named("a");
    Value b = of(3);
    Value c = a.times(b).named("c");
    assertEquals(List.of(a, b), c.inputs());
    assertEquals(3, c.slope(0));
    assertEquals("×", c.operation());
    assertEquals(List.of("", "+ 0.5", "- 0.5", "/ 4", "-", "^2"),
        List.of(a.operation(), a.plus(0.5).operation(), a.minus(0.5).operation(),
            a.dividedBy(4).operation(), a.negate().operation(), a.pow(2).operation()));
    assertEquals(List.of(1.5, 0.5, -2.0),
        List.of(a.minus(0.5).value(), a.dividedBy(4).value(), a.negate().value()));
    c.backward();
    assertEquals("a = 2, grad 3", a.toString());
    assertEquals("3, grad 2", b.toString());
  }
}
