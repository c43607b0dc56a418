package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.initializer.Normal;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large signals and gradients are in a network of 50 layers of 80 neurons. */
@Tag("statistics")
class SignalRangesTest {
  private static final int SEEDS = 5;
  private static final int DEPTH = 50;
  private static final int WIDTH = 80;

  /**
   * Published geometric means of five seeds. A product of 50 random factors scatters more the
   * deeper it is, hence the tolerances of the logarithm: 0.1, 0.5, 1.5, and 4 for the gradient.
   */
  @ParameterizedTest
  @CsvSource({
    "relu, 1, 5.2, 8.6e7, 4.6e39, 8e39", "relu, 0.0125, 0.58, 0.026, 1.2e-8, 2e-8",
    "relu, 0.025, 0.83, 0.84, 0.41, 0.74", "tanh, 0.0125, 0.63, 0.23, 0.10, 0.13",
    "tanh, 1, 0.95, 0.95, 0.95, 1.4e17", "sigmoid, 0.0125, 0.21, 0.12, 0.12, 4e-32",
  })
  void signals_through_fifty_layers(String name, double variance, double first, double tenth,
      double last, double gradientRatio) {
    Activation g = switch (name) {
      case "relu" -> new Relu();
      case "tanh" -> new Tanh();
      default -> new Sigmoid();
    };
    double[] logs = new double[4];
    for (int seed = 0; seed < SEEDS; seed++) {
      double[] sizes = sizes(g, new Normal(StrictMath.sqrt(variance)), new SeededRandom(seed));
      for (int k = 0; k < 4; k++) {
        logs[k] += StrictMath.log(sizes[k]) / SEEDS;
      }
    }
    assertEquals(StrictMath.log(first), logs[0], 0.1);
    assertEquals(StrictMath.log(tenth), logs[1], 0.5);
    assertEquals(StrictMath.log(last), logs[2], 1.5);
    assertEquals(StrictMath.log(gradientRatio), logs[3], 4);
  }

  /** The deviation after layers 1, 10 and 50, and the gradient at the input over its output. */
  private static double[] sizes(Activation g, Initializer start, SeededRandom random) {
    Matrix a = normal(random);
    List<Dense> layers = new ArrayList<>();
    List<Double> deviations = new ArrayList<>();
    for (int l = 0; l < DEPTH; l++) {
      layers.add(Dense.of(WIDTH, WIDTH, g, start, random));
      a = layers.get(l).forward(a);
      deviations.add(deviation(a));
    }
    Matrix gradient = normal(random);
    double out = rms(gradient);
    for (int l = DEPTH - 1; l >= 0; l--) {
      gradient = layers.get(l).backward(gradient);
    }
    return new double[] {
      deviations.get(0), deviations.get(9), deviations.get(49), rms(gradient) / out
    };
  }

  private static Matrix normal(SeededRandom random) {
    return Matrix.generate(100, WIDTH, (i, j) -> random.nextGaussian());
  }

  private static double deviation(Matrix m) {
    double mean = m.sum() / (m.rows() * m.columns());
    return rms(m.map(a -> a - mean));
  }

  /** Scaled first, so that squares neither overflow nor vanish. */
  private static double rms(Matrix m) {
    double greatest = m.maxAbs();
    Matrix scaled = m.scale(1 / greatest);
    return greatest * StrictMath.sqrt(scaled.hadamard(scaled).sum() / (m.rows() * m.columns()));
  }
}
