package nnbook.engine.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizersTest {

  /** Five steps on f(w) = w² from 1 at rate 0.1; digits of PyTorch 2.6, and of Keras' formula. */
  static Stream<Arguments> traces() {
    return Stream.of(
        trace(new Sgd(0.1), 0.8, 0.64, 0.512, 0.4096, 0.32768),
        trace(new Momentum(0.1), 0.8, 0.46, 0.062, -0.3086, -0.58042),
        trace(new Nesterov(0.1), 0.62, 0.2224, -0.108352, -0.32482304, -0.41571758080000004),
        trace(new RmsProp(0.1), 0.683772238983162, 0.498870613507054, 0.36918056029155977,
            0.27282489180942615, 0.19979516027737235),
        trace(new AdaGrad(0.1), 0.900000000005, 0.8331035268450359, 0.7804561813568098,
            0.7362231326610104, 0.6977148620543535),
        trace(new Adam(0.1), 0.9000000005, 0.8004122286917927, 0.70158627294603, 0.6039390605737458,
            0.5079636592643417),
        trace(new KerasAdam(0.1), 0.900000158113633, 0.8004125019437752, 0.7015866431267167,
            0.6039395156489791, 0.5079641895285988),
        trace(new AdamW(0.1, 0.01), 0.8990000005, 0.7985190271685215, 0.6989111831582322,
            0.6005985741595427, 0.5040800900879451));
  }

  private static Arguments trace(Optimizer optimizer, double... w) {
    return Arguments.of(optimizer, w);
  }

  @ParameterizedTest
  @MethodSource("traces")
  void descend_a_parabola(Optimizer optimizer, double[] expected) {
    assertArrayEquals(expected, descend(optimizer, 5), 1e-14);
  }

  /** A descent keeps what it remembers; the optimizer does not. */
  @ParameterizedTest
  @MethodSource("traces")
  void can_be_shared_by_several_networks(Optimizer optimizer, double[] expected) {
    descend(optimizer, 3);
    assertArrayEquals(expected, descend(optimizer, 5), 1e-14);
  }

  @ParameterizedTest
  @MethodSource("traces")
  void treat_each_weight_by_itself(Optimizer optimizer, double[] expected) {
    Parameter w = Parameter.weights(Matrix.of(new double[][] {{1, 0, 1}, {0, 0, 1}}));
    Descent descent = optimizer.on(List.of(w));
    for (int step = 0; step < 5; step++) {
      w.accumulate(w.value().scale(2));
      descent.step();
    }
    Matrix rest = Matrix.of(new double[][] {{1, 0, 1}, {0, 0, 1}}).scale(expected[4]);
    assertEquals(0, w.value().minus(rest).maxAbs(), 1e-14);
    assertEquals(5, descent.steps());
  }

  @Test
  void a_step_clears_the_gradient_and_leaves_others_alone() {
    Parameter w = Parameter.weights(Matrix.ofRow(1, 2));
    Parameter other = Parameter.weights(Matrix.ofRow(3));
    w.accumulate(Matrix.ofRow(1, 1));
    new Sgd(0.5).on(List.of(w)).step();
    assertEquals(Matrix.ofRow(0.5, 1.5), w.value());
    assertEquals(Matrix.zeros(1, 2), w.grad());
    assertEquals(Matrix.ofRow(3), other.value());
  }

  /** The factor per step is 1 - 2η. */
  @Test
  void too_large_a_rate_swings_or_runs_away() {
    assertEquals(0.0115292, descend(new Sgd(0.1), 20)[19], 1e-7);
    assertEquals(0, descend(new Sgd(0.5), 20)[19]);
    assertEquals(0.0115292, descend(new Sgd(0.9), 20)[19], 1e-7);
    assertEquals(1, descend(new Sgd(1.0), 20)[19]);
    assertEquals(-1, descend(new Sgd(1.0), 19)[18]);
    assertEquals(38.3376, descend(new Sgd(1.1), 20)[19], 1e-4);
  }

  @ParameterizedTest
  @MethodSource("traces")
  void a_factor_scales_the_learning_rate(Optimizer optimizer, double[] expected) {
    Parameter w = Parameter.weights(Matrix.ofRow(1));
    w.accumulate(Matrix.ofRow(2));
    optimizer.on(List.of(w)).step(0);
    assertEquals(Matrix.ofRow(1), w.value());
    w.accumulate(Matrix.ofRow(2));
    optimizer.on(List.of(w)).step(0.5);
    assertEquals((1 + expected[0]) / 2, w.value().get(0, 0), 1e-9);
  }

  /** From (1, 1) on ½ (x² + 25 y²), until it is below 1e-6; published numbers of steps. */
  @Test
  void a_bowl_that_is_steep_on_one_side() {
    assertEquals(653, stepsOnBowl(new Sgd(0.01), 5000));
    assertEquals(161, stepsOnBowl(new Sgd(0.04), 5000));
    assertEquals(102, stepsOnBowl(new Sgd(0.0769), 5000));
    assertEquals(5000, stepsOnBowl(new Sgd(0.081), 5000), "diverges");
    assertEquals(94, stepsOnBowl(new Momentum(0.01), 5000));
    assertEquals(82, stepsOnBowl(new Adam(0.1), 5000));
  }

  @Test
  void settings_are_checked() {
    assertMessage("Sgd: learningRate must be greater than 0 and finite, was 0.0",
        () -> new Sgd(0));
    assertMessage("Sgd: learningRate must be greater than 0 and finite, was Infinity",
        () -> new Sgd(Double.POSITIVE_INFINITY));
    assertMessage("Momentum: momentum must be at least 0 and less than 1, was 1.0",
        () -> new Momentum(0.1, 1));
    assertMessage("Nesterov: momentum must be at least 0 and less than 1, was -0.1",
        () -> new Nesterov(0.1, -0.1));
    assertMessage("AdaGrad: epsilon must be at least 0 and finite, was -1.0",
        () -> new AdaGrad(0.1, -1));
    assertMessage("RmsProp: rho must be at least 0 and less than 1, was 1.0",
        () -> new RmsProp(0.1, 1, 0));
    assertMessage("Adam: beta2 must be at least 0 and less than 1, was 1.0",
        () -> new Adam(0.1, 0.9, 1, 0));
    assertMessage("KerasAdam: beta1 must be at least 0 and less than 1, was NaN",
        () -> new KerasAdam(0.1, Double.NaN, 0.9, 0));
    assertMessage("AdamW: weightDecay must be at least 0 and finite, was -0.5",
        () -> new AdamW(0.1, -0.5));
    assertMessage("Adam: learningRate must be greater than 0 and finite, was -1.0",
        () -> new AdamW(-1, 0));
    assertMessage("Descent.step: factor must be at least 0 and finite, was -1.0",
        () -> new Sgd(1).on(List.of()).step(-1));
  }

  @Test
  void each_prints_its_settings() {
    assertEquals("Sgd(0.1)", new Sgd(0.1).toString());
    assertEquals("Momentum(0.1, 0.9)", new Momentum(0.1).toString());
    assertEquals("Nesterov(0.1, 0.9)", new Nesterov(0.1).toString());
    assertEquals("AdaGrad(0.1, 1e-10)", new AdaGrad(0.1).toString());
    assertEquals("RmsProp(0.1, 0.9, 1e-8)", new RmsProp(0.1).toString());
    assertEquals("Adam(0.1, 0.9, 0.999, 1e-8)", new Adam(0.1).toString());
    assertEquals("KerasAdam(0.1, 0.9, 0.999, 1e-7)", new KerasAdam(0.1).toString());
    assertEquals("AdamW(0.1, 0.01)", new AdamW(0.1, 0.01).toString());
  }

  private static double[] descend(Optimizer optimizer, int steps) {
    Parameter w = Parameter.weights(Matrix.ofRow(1));
    Descent descent = optimizer.on(List.of(w));
    double[] path = new double[steps];
    for (int step = 0; step < steps; step++) {
      w.accumulate(w.value().scale(2));
      descent.step();
      path[step] = w.value().get(0, 0);
    }
    return path;
  }

  private static int stepsOnBowl(Optimizer optimizer, int most) {
    Parameter w = Parameter.weights(Matrix.ofRow(1, 1));
    Descent descent = optimizer.on(List.of(w));
    while (descent.steps() < most
        && !(w.value().hadamard(w.value()).hadamard(Matrix.ofRow(1, 25)).sum() / 2 < 1e-6)) {
      w.accumulate(w.value().hadamard(Matrix.ofRow(1, 25)));
      descent.step();
    }
    return descent.steps();
  }

  private static void assertMessage(String text, Executable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
