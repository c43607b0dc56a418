package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hidden layer of relus draws any polygon: here the one through points of the sine. */
class SineByRelusTest {
  private static final int GRID = 50_000;

  @ParameterizedTest
  @CsvSource({"4, 0.21051", "8, 0.070378", "16, 0.018846", "32, 0.0047921", "64, 0.0012031"})
  void comes_as_near_to_the_sine_as_published(int pieces, double expected) {
    double error = error(pieces);
    assertEquals(expected, error, 3e-5 * expected);
    double h = 2 * StrictMath.PI / pieces;
    assertTrue(error < h * h / 8, "the bound h²/8");
  }

  @Test
  void twice_as_many_pieces_come_four_times_as_near() {
    assertEquals(4, error(32) / error(64), 0.02);
    assertEquals(4, error(64) / error(128), 0.005);
  }

  private static double error(int pieces) {
    Sequential net = interpolant(pieces);
    Matrix x = Matrix.generate(GRID + 1, 1, (i, j) -> 2 * StrictMath.PI * i / GRID);
    return net.forward(x).minus(x.map(StrictMath::sin)).maxAbs();
  }

  /** Neuron k bends at the start of piece k; its weight is how much the slope changes there. */
  private static Sequential interpolant(int pieces) {
    double h = 2 * StrictMath.PI / pieces;
    double[][] ones = new double[pieces][1];
    double[] bends = new double[pieces];
    double[] turns = new double[pieces];
    double slope = 0;
    for (int k = 0; k < pieces; k++) {
      ones[k][0] = 1;
      bends[k] = -k * h;
      double next = (StrictMath.sin((k + 1) * h) - StrictMath.sin(k * h)) / h;
      turns[k] = next - slope;
      slope = next;
    }
    return Sequential.of(Dense.of(ones, bends, new Relu()),
        Dense.of(new double[][] {turns}, new double[1], new Identity()));
  }
}
