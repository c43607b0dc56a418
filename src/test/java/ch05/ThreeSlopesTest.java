package ch05;

import java.util.function.DoubleUnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ThreeSlopesTest {

  @Test
  @Points(2)
  void the_cube_at_2() {
    slopes("x³", x -> x * x * x, 2, 0.01)
        .mistakeIf(
            actual -> allNear(actual, 12, 1e-5),
            "Measured with another distance: use the h that is given.")
        .is(new double[] {12.0601, 11.9401, 12.0001, 12}, 1e-9);
  }

  @Test
  @Points(1)
  void the_corner_of_the_absolute_value() {
    slopes("|x|", Math::abs, 0, 0.5).is(new double[] {1, -1, 0, 4}, 1e-12);
  }

  @Test
  @Points(2)
  void any_parabola() {
    Expect.seeds(100, random -> {
      double a = random.nextDouble(-3, 3);
      double b = random.nextDouble(-3, 3);
      double x = place(random);
      double h = random.nextDouble(0.1, 1);
      double slope = 2 * a * x + b;
      slopes("a x² + b x, a = " + a + ", b = " + b, u -> a * u * u + b * u, x, h)
          .is(new double[] {slope + a * h, slope - a * h, slope, 2 * a}, 1e-6);
    });
  }

  private static double place(SeededRandom random) {
    double[] special = {0, 100, -100};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-10, 10);
  }

  private static boolean allNear(double[] actual, double slope, double distance) {
    for (int k = 0; k < 3; k++) {
      if (!(Math.abs(actual[k] - slope) < distance)) {
        return false;
      }
    }
    return true;
  }

  /** What somebody returns who has these three slopes, and goes on correctly from them. */
  private static double[] four(double right, double left, double central, double h) {
    return new double[] {right, left, central, (right - left) / h};
  }

  private static Expectation<double[]> slopes(
      String name, DoubleUnaryOperator f, double x, double h) {
    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
    double central = (right + left) / 2;
    double curvature = (right - left) / h;
    return Expect.given("f", name, "x", x, "h", h)
        .when(() -> ThreeSlopes.threeSlopes(f, x, h))
        .station("right", "the slope to the right", right)
        .station("left", "the slope to the left", left)
        .station("central", "the slope from x − h to x + h", central)
        .mistake(
            four(right * h, left * h, central * 2 * h, h),
            "Differences, not divided: each needs its distance below it, h, h and 2h.")
        .mistakeIf(a -> a.length != 4, "Four numbers: {right, left, central, curvature}.")
        .mistake(
            four(right / 2, left / 2, central, h),
            "A division by 2h in the first two: their places are h apart.")
        .mistake(
            new double[] {central, right, left, curvature},
            "The order: {right, left, central, curvature}.")
        .mistake(
            new double[] {right, central, left, curvature},
            "The order: {right, left, central, curvature}.")
        .mistake(four(right, left, -central, h), "The sign of the third: right minus left.")
        .mistake(
            four(
                (f.applyAsDouble(x + 2 * h) - f.applyAsDouble(x)) / (2 * h), left, central, h),
            "The slope to the right looks too far: from x to x + h.")
        .mistake(
            four(
                right,
                left,
                (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h,
                h),
            "The third looks half as far as it should: from x − h to x + h.")
        .mistake(
            four(left, right, central, h),
            "Right and left change places: the slope to the right comes first.")
        .mistake(
            new double[] {left, right, central, curvature},
            "Right and left change places: the slope to the right comes first.")
        .mistake(
            four(-right, left, central, h),
            "The slope to the right has the wrong sign: f(x + h) comes first, it is the right end.")
        .mistakeIf(
            actual -> Math.abs(ThreeSlopes.threeSlopes(u -> -2 * u, 0, 1)[0] - 2) < 1e-9
                && ThreeSlopes.threeSlopes(u -> 2 * u, 0, 1)[0] > 0,
            "A slope has a sign, which the absolute value loses: leave the difference as it is.")
        .mistake(
            four(right, -left, central, h),
            "The slope to the left has the wrong sign: f(x) comes first, it is the right end.")
        .mistake(
            four(right, left, right, h),
            "The third looks to one side only: it needs f(x + h) and f(x − h).")
        .mistake(
            four(right, left, 2 * central, h),
            "A division by h in the third: its places are 2h apart, so divide by 2h.")
        .mistake(
            four(right, left, central * h * h, h),
            "/ 2 * h in place of / (2 * h): the parentheses are missing.")
        .mistake(
            four(right * h, left, central, h),
            "The difference to the right is not divided: its places are h apart.")
        .mistake(
            four(right, left * h, central, h),
            "The difference to the left is not divided: its places are h apart.")
        .mistake(
            four(right, 0, central, h),
            "The slope to the left is 0: it looks from x − h to x, two different places.")
        .mistake(
            new double[] {right, left, central, curvature / 2},
            "A division by 2h in the fourth: the middles of the two looks are only h apart.")
        .mistake(
            new double[] {right, left, central, right - left},
            "A difference of slopes, not divided: in the fourth, divide by the distance h.")
        .mistake(
            new double[] {right, left, central, -curvature},
            "The sign of the fourth: the slope to the right comes first.")
        .mistake(
            new double[] {right, left, central, central / h},
            "The fourth divides a slope by h: it needs the difference of two slopes.");
  }
}
