package ch06;

import java.util.function.DoubleBinaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OutputDeltaTest {
  private static final double[] A = {0.7513650695523157, 0.7729284653214625};
  private static final double[] Y = {0.01, 0.99};
  private static final String SIGN =
      "The sign is reversed: the slope of ½(a - y)² at a is a - y, not y - a, and that of the"
          + " sigmoid a(1 - a), not a(a - 1).";

  @Test
  @Points(2)
  void the_outputs_of_the_worked_example() {
    Expect.given("a", A, "y", Y)
        .when(() -> OutputDelta.outputDelta(A, Y))
        .mistake(new double[] {-0.138498561629, 0.0380982365166}, SIGN)
        .mistake(
            new double[] {0.741365069552, -0.217071534679},
            "The slope of the sigmoid is missing: multiply a - y by a(1 - a).")
        .mistake(
            new double[] {0.276997123257, -0.0761964730331},
            "The deltas are twice too large: with the ½ in the loss, the 2 goes away.")
        .mistake(
            new double[] {0.0692492808143, -0.0190491182583},
            "The deltas are too small by a factor: this loss is a sum over the outputs, not a"
                + " mean, and its ½ goes away with the 2.")
        .mistake(
            new double[] {0.322827814133, -0.0873890030310},
            "That is 1 - a², the derivative of tanh: the sigmoid's is a(1 - a).")
        .mistake(
            new double[] {0.161460668527, -0.0469063996581},
            "The slope of the sigmoid is applied to the output a, so σ counts twice: use a(1 - a).")
        .mistake(
            new double[] {0.274811083176, 0.0235600255838},
            "That is the loss of each output, not its slope.")
        .mistake(
            each((a, y) -> a - y * a * (1 - a)),
            "The parentheses are missing: the error first, (a − y) * a * (1 − a).")
        .mistake(each((a, y) -> (a - y) * a * (1 + a)), "1 + a in place of 1 − a.")
        .mistake(
            each((a, y) -> 0), "a * 1 - a is 0: put 1 - a in parentheses, a * (1 - a).")
        .mistake(
            each((a, y) -> (a - y) * a * 1 - a),
            "The parentheses are missing: a * (1 - a), not a * 1 - a.")
        .mistake(
            each((a, y) -> (a - y) * y * (1 - y)),
            "The slope of the sigmoid at the target: it belongs to the output, a(1 − a).")
        .mistake(
            each((a, y) -> (a - y) * a), "The factor 1 − a is missing: σ' is a(1 − a).")
        .mistake(
            each((a, y) -> (a - y) * (1 - a)), "The factor a is missing: σ' is a(1 − a).")
        .mistake(
            each((a, y) -> (a - y) * (a - y) * a * (1 - a)),
            "The error is squared: the slope of ½(a − y)² is a − y.")
        .mistake(
            each((a, y) -> (a - y) * (a - y) / 2 * a * (1 - a)),
            "That is the loss times the slope of σ: the slope of ½(a − y)² is a − y.")
        .mistake(each((a, y) -> a - y + a * (1 - a)), "The slopes are added: multiply them.")
        .mistake(
            each((a, y) -> Math.abs(a - y) * a * (1 - a)),
            "Math.abs: an output that is too small has a negative δ.")
        .mistake(
            each((a, y) -> a * (1 - a)), "The slope of the loss is missing: multiply by a − y.")
        .mistake(
            each((a, y) -> (a - y) / (a * (1 - a))), "Divided by a(1 − a): multiply by it.")
        .mistake(
            new double[] {0.13849856162855695, 0},
            "The last output is missing: the loop ends one step early.")
        .mistake(
            each((a, y) -> (a - y) * A[0] * (1 - A[0])),
            "The slope of the first output for all: each has its own, a[j].")
        .is(new double[] {0.13849856162855695, -0.038098236516556236}, 1e-12);
  }

  @Test
  @Points(2)
  void any_outputs_and_targets() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(5);
          double[] a = new double[n];
          double[] y = new double[n];
          double[] delta = new double[n];
          for (int j = 0; j < n; j++) {
            int kind = random.nextInt(8);
            a[j] = kind < 2 ? kind : random.nextDouble(); // 0 and 1: a saturated sigmoid
            y[j] = number(random);
            delta[j] = (a[j] - a[j] * a[j]) * a[j] - (a[j] - a[j] * a[j]) * y[j];
          }
          Expect.given("a", a, "y", y)
              .when(() -> OutputDelta.outputDelta(a, y))
              .is(delta, 1e-9);
        });
  }

  @Test
  @Points(1)
  void refuses_different_lengths() {
    String sentence =
        "Lengths that differ must be refused, whichever is the longer: every output needs one"
            + " target, and every target its output.";
    for (double[] y : new double[][] {{0.01}, {0.01, 0.99, 0.5}}) {
      Expect.given("a", A, "y", y)
          .when(() -> OutputDelta.outputDelta(A, y))
          .mistakeIfReturns(sentence)
          .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
          .fails(IllegalArgumentException.class);
    }
  }

  private static double[] each(DoubleBinaryOperator delta) {
    return new double[] {delta.applyAsDouble(A[0], Y[0]), delta.applyAsDouble(A[1], Y[1])};
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000, 1};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
