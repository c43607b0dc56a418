package ch06;

import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CircuitSlopesTest {
  @Test
  @Points(2)
  void the_circuit_of_the_chapter() {
    Expect.given("x", -2.0, "y", 5.0, "z", -4.0)
        .when(() -> CircuitSlopes.circuitSlopes(-2, 5, -4))
        .station("q", "the sum x + y", 3)
        .mistake(
            new double[] {3, 3, -4},
            "Own value, not the other: the product did not swap. Its slope at q is z, at z it is"
                + " q.")
        .mistake(
            new double[] {1, 1, 3},
            "The slope that arrives is missing: multiply the sum's slope 1 by the slope at q.")
        .mistake(
            new double[] {-4, -4, -4},
            "One slope for all: the slope at z is the other factor, x + y.")
        .mistake(
            new double[] {8, -20, -12},
            "Each slope is multiplied by its own input: leave that out.")
        .mistakeIf(a -> a.length != 3, "Three slopes: {∂f/∂x, ∂f/∂y, ∂f/∂z}.")
        .mistake(
            new double[] {-4, -4, 1}, "The slope at z is the other factor, x + y, and not 1.")
        .mistake(new double[] {3, -4, -4}, "The order: {∂f/∂x, ∂f/∂y, ∂f/∂z}.")
        .mistake(
            new double[] {-4, -4, -12}, "A factor z too many: the slope at z is x + y alone.")
        .mistake(
            new double[] {-20, 8, -10},
            "Those are the slopes of x · y · z: the first gate adds x and y.")
        .mistake(
            new double[] {-4, -4, -10}, "x · y in place of x + y: the slope at z is the sum.")
        .mistake(
            new double[] {-4, -4, -7}, "x − y in place of x + y: the slope at z is the sum.")
        .mistake(
            new double[] {5, -2, 3},
            "These are the slopes of x · y: a sum hands on what arrives, which is z.")
        .mistake(
            new double[] {8, -20, 3},
            "The slopes at x and y are multiplied by x and y: a sum hands on the slope alone.")
        .mistake(
            new double[] {-20, 8, 3}, "A sum is no product: it hands on the slope as it arrives.")
        .mistake(
            new double[] {1, -4, 5},
            "Those are the slopes of x + y · z: the sum comes first, then the product with z.")
        .mistake(
            new double[] {1, 1, -4}, "Every slope is taken at its own gate only, and at z it is q.")
        .mistake(new double[] {-12, -12, -12}, "That is f itself, not its slopes.")
        .mistake(new double[] {4, 4, -3}, "Every sign is reversed.")
        .mistake(
            new double[] {-3, -3, 3}, "The slopes on the way are added: multiply them.")
        .mistake(
            new double[] {-2, -2, 3},
            "A sum does not share out what arrives: both summands get all of it.")
        .is(new double[] {-4, -4, 3}, 1e-12);
  }

  @Test
  @Points(2)
  void any_point() {
    Expect.seeds(
        100,
        random -> {
          double x = number(random);
          double y = number(random);
          double z = number(random);
          double[] slopes = {
            nudged(h -> (x + h + y) * z),
            nudged(h -> (x + y + h) * z),
            nudged(h -> (x + y) * (z + h))
          };
          Expect.given("x", x, "y", y, "z", z)
              .when(() -> CircuitSlopes.circuitSlopes(x, y, z))
              .station("q", "the sum x + y", x + y)
              .mistake(
                  new double[] {-4, -4, 3},
                  "Those are the slopes of the worked example: compute them from x, y and z.")
              .is(slopes, 1e-7);
        });
  }

  /** In each variable alone the circuit is a straight line, so any nudge measures its slope. */
  private static double nudged(ToDoubleFunction<Double> f) {
    return (f.applyAsDouble(1.0) - f.applyAsDouble(-1.0)) / 2;
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
