package ch01;

import ch01.BoundaryLine.Line;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BoundaryLineTest {
  private static final String SLOPE_SIGN = "The sign of the slope: w1 x1 changes sides, so −w1.";
  private static final String INTERCEPT_SIGN = "The sign of the intercept: b changes sides, so −b.";
  private static final String ALONG_W =
      "That is the direction of w, which stands across the line: the slope is −w1 / w2.";
  private static final String UPSIDE_DOWN = "The slope is upside down: divide w1 by w2.";
  private static final String WHOLE_SLOPE = "The slope: w1 is divided by w2.";
  private static final String BY_W1 = "The intercept: divide b by w2.";
  private static final String WHOLE_BIAS = "The intercept: b is divided by w2 as well.";
  private static final String DIVIDED_BY_ZERO =
      "Something was divided by 0: when w2 is 0 the line is vertical, x1 = −b / w1.";
  private static final String VERTICAL_SLOPE = "The slope of a vertical line is reported as 0.";
  private static final String NO_LINE =
      "With both weights 0 there is no line: throw IllegalArgumentException.";

  @Test
  @Points(2)
  void two_slanted_lines() {
    double[] and = {1, 1};
    line(and, -1.5)
        .mistake(new Line(1, -1.5, false), "Both signs: w1 x1 and b change sides, so −w1 and −b.")
        .mistake(
            new Line(1.5, -1, false),
            "Slope and intercept are exchanged: it is Line(slope, intercept, vertical).")
        .mistakeIf(line -> line.slope() == 1 && isAlongW(), ALONG_W)
        .mistakeIf(line -> line.slope() == 1, SLOPE_SIGN)
        .mistakeIf(line -> line.intercept() == -1.5, INTERCEPT_SIGN)
        .is(new Line(-1, 1.5, false), 1e-12);
    double[] w = {2, 5};
    line(w, -3)
        .mistakeIf(line -> line.slope() == 0.4, SLOPE_SIGN)
        .mistakeIf(line -> line.slope() == 2.5, ALONG_W)
        .mistakeIf(line -> line.slope() == -2.5, UPSIDE_DOWN)
        .mistakeIf(line -> Math.abs(line.slope()) == 2, WHOLE_SLOPE)
        .mistakeIf(line -> line.intercept() == -0.6, INTERCEPT_SIGN)
        .mistakeIf(line -> Math.abs(line.intercept()) == 1.5, BY_W1)
        .mistakeIf(line -> line.intercept() == 3, WHOLE_BIAS)
        .is(new Line(-0.4, 0.6, false), 1e-12);
  }

  @Test
  @Points(1)
  void a_vertical_and_a_horizontal_line() {
    double[] upright = {4, 0};
    line(upright, -2)
        .mistakeIf(BoundaryLineTest::hasSlopeThoughVertical, VERTICAL_SLOPE)
        .mistakeIf(BoundaryLineTest::notFinite, DIVIDED_BY_ZERO)
        .mistakeIf(
            line -> line.vertical() && Math.abs(line.intercept()) == 2,
            "The intercept of a vertical line: b is divided by w1.")
        .mistakeIf(line -> line.intercept() == -0.5, INTERCEPT_SIGN)
        .mistakeIf(line -> !line.vertical(), "The line is vertical: say so.")
        .is(new Line(0, 0.5, true), 1e-12);
    double[] level = {0, 2};
    line(level, 1)
        .mistakeIf(Line::vertical, "The line is horizontal: w1 = 0 gives slope 0, not vertical.")
        .is(new Line(0, -0.5, false), 1e-12);
  }

  @Test
  @Points(2)
  void any_line() {
    Expect.seeds(
        100,
        random -> {
          double w1 = number(random);
          double w2 = number(random);
          double[] w = {w1 == 0 && w2 == 0 ? 1 : w1, w2};
          double b = number(random);
          Line right = throughTwoPoints(w, b);
          line(w, b)
              .mistakeIf(line -> w2 == 0 && hasSlopeThoughVertical(line), VERTICAL_SLOPE)
              .mistakeIf(BoundaryLineTest::notFinite, DIVIDED_BY_ZERO)
              .mistakeIf(
                  line -> line.vertical() && w2 != 0,
                  "Taken for vertical: only a w2 of exactly 0 makes the line so.")
              .mistakeWhere(
                  w1 != 0 && w2 != 0, () -> new Line(-w2 / w1, right.intercept(), false),
                  UPSIDE_DOWN)
              .mistakeWhere(
                  w1 != 0 && w2 != 0, () -> new Line(w2 / w1, right.intercept(), false), ALONG_W)
              .mistakeWhere(
                  w2 != 0, () -> new Line(-w1, right.intercept(), false), WHOLE_SLOPE)
              .mistakeWhere(
                  w1 != 0 && w2 != 0, () -> new Line(right.slope(), -b / w1, false), BY_W1)
              .mistakeWhere(
                  w2 != 0, () -> new Line(right.slope(), -b, false), WHOLE_BIAS)
              .mistake(new Line(-right.slope(), right.intercept(), right.vertical()), SLOPE_SIGN)
              .mistake(
                  new Line(right.slope(), -right.intercept(), right.vertical()), INTERCEPT_SIGN)
              .is(right, 1e-6);
        });
  }

  @Test
  @Points(1)
  void refuses_a_neuron_without_a_line() {
    for (double b : new double[] {0, 1, -1000}) {
      double[] w = {0, 0};
      line(w, b).mistakeIfReturns(NO_LINE).fails(IllegalArgumentException.class);
    }
  }

  private static boolean isAlongW() {
    return BoundaryLine.boundaryLine(new double[] {2, 5}, 1).slope() == 2.5;
  }

  private static Expectation<Line> line(double[] w, double b) {
    return Expect.given("w", w, "b", b)
        .when(() -> BoundaryLine.boundaryLine(w, b))
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "Refused, though one weight is not 0: there is no line only when both are.");
  }

  /** The line through the points of the boundary at x₁ = 0 and x₁ = 1. */
  private static Line throughTwoPoints(double[] w, double b) {
    if (w[1] == 0) {
      return new Line(0, -b / w[0], true);
    }
    double at0 = (0 - b) / w[1];
    double at1 = (0 - b - w[0]) / w[1];
    return new Line(at1 - at0, at0, false);
  }

  /** The intercept is finite, so the slope may be a constant that nothing was divided for. */
  private static boolean hasSlopeThoughVertical(Line line) {
    return line.vertical() && line.slope() != 0 && Double.isFinite(line.intercept());
  }

  private static boolean notFinite(Line line) {
    return !Double.isFinite(line.slope()) || !Double.isFinite(line.intercept());
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 0, 1000, -1000};
    int kind = random.nextInt(10);
    double size = random.nextDouble(0.1, 3);
    return kind < 4 ? special[kind] : kind < 7 ? size : -size;
  }
}
