package ch15;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class WeightedLeastSquaresTest {
  private static final String POINT =
      "the weight of point n is weights[n], and i counts the entries of a row.";
  private static final String TRIANGLE =
      "Only a triangle of M is filled: j runs over all entries for each i.";

  @Test
  @Points(3)
  void four_points_of_a_parabola() {
    double[][] x = {{0}, {1}, {2}, {3}};
    double[] y = {0, 1, 4, 9};
    double[] weights = {1, 2, 1, 0.5};
    double[] roots = {1, Math.sqrt(2), 1, Math.sqrt(0.5)};
    Expect.given("x", x, "y", y, "weights", weights)
        .when(() -> WeightedLeastSquares.fit(x, y, weights))
        .mistake(
            line(y, new double[] {1, 1, 1, 1}, new double[] {1, 1, 1, 1}),
            "The weights are ignored: each point enters M and q with its weight.")
        .mistake(
            line(y, new double[] {1, 4, 1, 0.25}, new double[] {1, 4, 1, 0.25}),
            "The weights are squared: each sum has the weight once.")
        .mistake(
            line(y, weights, new double[] {1, 1, 1, 1}),
            "The weights are missing in q: multiply r[i] y[n] by weights[n].")
        .mistake(
            line(y, new double[] {1, 1, 1, 1}, weights),
            "The weights are missing in M: multiply r[i] r[j] by weights[n].")
        .mistake(
            new double[] {23.5 / 10.5, 0}, "The intercept is missing: append a 1 to each row.")
        .mistake(solved(14, 6, 12, 8, 23.5, 10.5), "weights[i] was taken in M: " + POINT)
        .mistake(solved(10.5, 5.5, 5.5, 4.5, 36, 28), "weights[i] was taken in q: " + POINT)
        .mistake(
            solved(10.5, 5.5, 5.5, 4.5, 0, 4.5), "y[i] was taken in q: the answer of point n is"
                + " y[n], and i counts the entries of a row.")
        .mistakeIf(
            b -> b.length == 2 && Math.abs(b[0] - line(y, weights, weights)[1]) < 1e-9,
            "The intercept comes last, after the slopes.")
        .mistakeIf(
            b -> b.length == 1, "One entry for each input and one more, the intercept.")
        .mistakeIf(
            b -> !Double.isFinite(b[0]),
            "The equations have no single solution. Is M the sum over all points, with +=, is the"
                + " appended entry 1, and is the last row of M filled?")
        .mistake(
            solved(10.25, 5.5, 5.5, 4, 23.5, 14),
            "The weight multiplies the inputs of a row, and so enters M twice and misses the 1:"
                + " it belongs to the products.")
        .mistake(
            line(y, roots, weights),
            "M takes the weights' roots: multiply r[i] r[j] by weights[n] itself.")
        .mistake(
            line(y, roots, roots), "The weights' roots were taken: each sum has the weight itself.")
        .mistake(
            line(y, new double[] {1, 4, 1, 0.25}, weights),
            "The weights enter M twice: multiply r[i] r[j] by weights[n] once.")
        .mistake(
            line(y, weights, new double[] {1, 4, 1, 0.25}),
            "The weights enter q twice: multiply r[i] y[n] by weights[n] once.")
        .mistake(
            line(y, weights, new double[] {0, 0, 0, 0.5}),
            "q holds the last point only: add up with +=.")
        .mistakeIf(
            b -> Math.abs(b[0]) < 1e-9 && Math.abs(b[1] - 1) < 1e-9,
            "q has no y: it adds up weights[n] r[i] y[n]. Or y[n] was appended to r in place of"
                + " the 1.")
        .mistake(
            new double[] {23.5 / 10.5, 10.5 / 4.5},
            "Only the diagonal of M is filled: j also runs over all entries.")
        .mistake(new double[] {(23.5 - 5.5 * 10.5 / 4.5) / 10.5, 10.5 / 4.5}, TRIANGLE)
        .mistake(
            new double[] {23.5 / 10.5, (10.5 - 5.5 * 23.5 / 10.5) / 4.5}, TRIANGLE)
        .mistake(
            line(y, new double[] {1, 2, 1, 0}, new double[] {1, 2, 1, 0}),
            "The last point is missing: the loop ends too early.")
        .mistake(
            line(y, new double[] {0, 2, 1, 0.5}, new double[] {0, 2, 1, 0.5}),
            "The first point is missing: points begin at 0.")
        .mistake(
            new double[] {line(y, weights, weights)[0], -line(y, weights, weights)[1]},
            "The intercept has the wrong sign: append 1, and return what solve gives.")
        .is(line(y, weights, weights), 1e-9);
  }

  @Test
  @Points(1)
  void the_three_points_of_the_page() {
    double[][] x = {{0}, {1}, {2}};
    double[] y = {0, 1, 4};
    double[] weights = {1, 2, 1};
    Expect.given("x", x, "y", y, "weights", weights)
        .when(() -> WeightedLeastSquares.fit(x, y, weights))
        .is(new double[] {2, -0.5}, 1e-9);
  }

  @Test
  @Points(1)
  void a_point_without_weight_does_not_count() {
    double[][] x = {{0, 0}, {1, 0}, {0, 1}, {-1000, 1000}};
    double[] y = {1, 3, -2, 1000};
    double[] weights = {1, 0.5, 2, 0};
    Expect.given("x", x, "y", y, "weights", weights)
        .when(() -> WeightedLeastSquares.fit(x, y, weights))
        .is(new double[] {2, -3, 1}, 1e-9);
  }

  @Test
  @Points(3)
  void recovers_any_linear_function() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(4);
          double[] beta = numbers(random, in + 1);
          double[][] x = new double[in + 3 + random.nextInt(5)][];
          double[] y = new double[x.length];
          double[] weights = new double[x.length];
          for (int n = 0; n < x.length; n++) {
            x[n] = numbers(random, in);
            weights[n] = random.nextDouble(0.1, 2);
            y[n] = beta[in];
            for (int i = 0; i < in; i++) {
              y[n] += beta[i] * x[n][i];
            }
          }
          Expect.given("x", x, "y", y, "weights", weights)
              .when(() -> WeightedLeastSquares.fit(x, y, weights))
              .is(beta, 1e-6);
        });
  }

  @Test
  @Points(2)
  void leaves_errors_without_a_direction() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(3);
          double[][] x = new double[in + 5][];
          double[] y = numbers(random, x.length);
          double[] weights = new double[x.length];
          for (int n = 0; n < x.length; n++) {
            x[n] = numbers(random, in);
            weights[n] = random.nextDouble(0.1, 2);
          }
          Expect.given("x", x, "y", y, "weights", weights)
              .when(() -> slopesOfTheError(x, y, weights,
                  WeightedLeastSquares.fit(x, y, weights)))
              .is(new double[in + 1], 1e-7);
        });
  }

  /** Zero where the weighted squares are least. */
  private static double[] slopesOfTheError(
      double[][] x, double[] y, double[] weights, double[] beta) {
    int in = x[0].length;
    if (beta == null || beta.length != in + 1) {
      return beta;
    }
    double[] slopes = new double[beta.length];
    for (int n = 0; n < x.length; n++) {
      double error = y[n] - beta[in];
      for (int i = 0; i < in; i++) {
        error -= beta[i] * x[n][i];
      }
      for (int i = 0; i <= in; i++) {
        slopes[i] += weights[n] * error * (i < in ? x[n][i] : 1);
      }
    }
    return slopes;
  }

  /** The solution of two equations, a row of each before the right sides. */
  private static double[] solved(
      double xx, double x, double row, double one, double first, double second) {
    double determinant = xx * one - x * row;
    return new double[] {
      (first * one - x * second) / determinant, (xx * second - row * first) / determinant
    };
  }

  /** Slope and intercept at x = 0, 1, 2, 3, with the weights of M and of q apart. */
  private static double[] line(double[] y, double[] inM, double[] inQ) {
    double w = 0;
    double wx = 0;
    double wxx = 0;
    double wy = 0;
    double wxy = 0;
    for (int n = 0; n < 4; n++) {
      w += inM[n];
      wx += inM[n] * n;
      wxx += inM[n] * n * n;
      wy += inQ[n] * y[n];
      wxy += inQ[n] * n * y[n];
    }
    double determinant = w * wxx - wx * wx;
    return new double[] {
      (w * wxy - wx * wy) / determinant, (wxx * wy - wx * wxy) / determinant
    };
  }

  private static double[] numbers(SeededRandom random, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(12) == 0 ? 0 : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
