package ch02;

import ch02.Collapse.Affine;
import java.util.Arrays;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class CollapseTest {
  @Test
  @Points(1)
  void two_neurons_of_the_tower() {
    call(new double[][] {{2}}, new double[] {1}, new double[][] {{-0.5}}, new double[] {0.5})
        .is(new Affine(new double[][] {{-1}}, new double[] {0}), 1e-12);
  }

  @Test
  @Points(2)
  void the_worked_example_with_two_hidden_neurons() {
    double[][] w1 = {{2}, {-1}};
    double[][] w2 = {{1, 4}};
    call(w1, new double[] {0, 3}, w2, new double[] {-5})
        .is(new Affine(new double[][] {{-2}}, new double[] {7}), 1e-12);
  }

  @Test
  @Points(2)
  void square_layers_where_either_order_fits() {
    Expect.seeds(100, random -> check(random, 3, 3, 3));
  }

  @Test
  @Points(3)
  void layers_of_any_shape() {
    Expect.seeds(100, random ->
        check(random, 1 + random.nextInt(4), 2 + random.nextInt(4), 1 + random.nextInt(3)));
  }

  @Test
  @Points(1)
  void the_layers_must_fit() {
    for (int columns : new int[] {1, 2, 4}) {
      double[][] w1 = {{1, 2}, {3, 4}, {5, 6}};
      double[][] w2 = new double[2][columns];
      double[] b1 = {1, 2, 3};
      double[] b2 = {4, 5};
      Expect.given("first.w", w1, "first.b", b1, "second.w", w2, "second.b", b2)
          .when(() -> Collapse.collapse(new Affine(w1, b1), new Affine(w2, b2)))
          .mistakeIfReturns(
              "The shapes are not compared: first has 3 neurons, so second must have 3 columns.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static void check(SeededRandom random, int inputs, int hidden, int outputs) {
    double[][] w1 = matrix(random, hidden, inputs);
    double[] b1 = matrix(random, 1, hidden)[0];
    double[][] w2 = matrix(random, outputs, hidden);
    double[] b2 = matrix(random, 1, outputs)[0];
    Matrix w = Matrix.of(w2).times(Matrix.of(w1));
    Matrix b = Matrix.of(w2).times(Matrix.ofColumn(b1)).plus(Matrix.ofColumn(b2));
    call(w1, b1, w2, b2).is(new Affine(w.toArray(), b.column(0)), 1e-9);
  }

  /** Normal numbers, among them zeros and thousands. */
  private static double[][] matrix(SeededRandom random, int rows, int columns) {
    double[][] entries = new double[rows][columns];
    for (double[] row : entries) {
      for (int i = 0; i < columns; i++) {
        double[] choices = {0, 1000, -1000};
        int choice = random.nextInt(10);
        row[i] = choice < choices.length ? choices[choice] : random.nextGaussian();
      }
    }
    return entries;
  }

  private static Expectation<Affine> call(double[][] w1, double[] b1, double[][] w2, double[] b2) {
    Matrix weights = Matrix.of(w2).times(Matrix.of(w1));
    double[] carried = Matrix.of(w2).times(Matrix.ofColumn(b1)).column(0);
    int hidden = w1.length;
    int inputs = w1[0].length;
    return Expect.given("first.w", w1, "first.b", b1, "second.w", w2, "second.b", b2)
        .when(() -> Collapse.collapse(new Affine(w1, b1), new Affine(w2, b2)))
        .mistakeIfThrows(
            ArrayIndexOutOfBoundsException.class,
            "An index of the wrong layer: w[j][i] is row j of W² times column i of W¹, and b has"
                + " one entry for each neuron of second.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "These layers fit: compare the columns of W² with the rows of W¹.")
        .mistakeIf(
            result -> close(result.w(), weights.transpose()) && !close(result.w(), weights),
            "A transposed result: row j belongs to neuron j of second.")
        .mistakeIf(
            result -> !close(result.w(), weights) && isSwapped(result.w(), w1, w2),
            "The product in the wrong order: W² W¹, second times first.")
        .mistakeIf(
            result -> result.w().length != w2.length || result.w()[0].length != w1[0].length,
            "The wrong shape: the new weights are [rows of W² x columns of W¹].")
        .mistakeIf(
            result -> !close(result.w(), weights) && close(result.w(), part(w2, w1, hidden - 1)),
            "Only the last neuron of first counts: add the products up with +=.")
        .mistakeIf(
            result -> !close(result.w(), weights) && close(result.w(), part(w2, w1, 0)),
            "Only the first neuron of first counts: add up over all of them.")
        .mistakeIf(
            result -> !close(result.w(), weights)
                && close(result.w(), weights.plus(part(w2, w1, hidden - 1).scale(-1))),
            "The last neuron of first is missing: the loop over k ends one step early.")
        .mistakeIf(
            result -> b1[0] != 0 && close(result.w(), weights) && close(result.b(), b2),
            "W² b¹ is missing from the biases.")
        .mistakeIf(
            result -> hidden > 1 && close(result.w(), weights) && close(result.b(), carried),
            "b² is missing from the biases.")
        .mistakeIf(
            result -> hidden > 1 && close(result.w(), weights) && close(result.b(), sum(b2, b1, 1)),
            "b¹ added as it is: it must go through W² first, W² b¹ + b².")
        .mistakeIf(
            result -> hidden > 1 && close(result.w(), weights) && close(result.b(), b1),
            "b¹ returned as it is: it must go through W² first, W² b¹ + b².")
        .mistakeIf(
            result -> inputs > 1 && close(result.b(), sum(b2, carried, inputs)),
            "W² b¹ is added once for every input: the biases belong outside the loop over i.")
        .mistakeIf(
            result -> hidden > 1 && close(result.b(), sum(carried, b2, hidden)),
            "b² is added once for every neuron of first: add it once.")
        .mistakeIf(
            result -> hidden > 1 && close(result.b(), sum(b2, carried, -1)),
            "W² b¹ is subtracted: the biases are W² b¹ + b².");
  }

  /** W¹ W², or as much of it as fits the right shape. */
  private static boolean isSwapped(double[][] actual, double[][] w1, double[][] w2) {
    return w1[0].length == w2.length
        && close(actual, Matrix.of(w1).times(Matrix.of(w2)));
  }

  /** What the neuron k of first adds to the new weights. */
  private static Matrix part(double[][] w2, double[][] w1, int k) {
    return Matrix.ofColumn(Matrix.of(w2).column(k)).times(Matrix.ofRow(w1[k]));
  }

  /** a + factor · b, where the lengths agree, otherwise a. */
  private static double[] sum(double[] a, double[] b, double factor) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length && a.length == b.length; i++) {
      sum[i] += factor * b[i];
    }
    return sum;
  }

  private static boolean close(double[][] actual, Matrix expected) {
    return actual.length == expected.rows()
        && Arrays.stream(actual).allMatch(row -> row.length == expected.columns())
        && Matrix.of(actual).plus(expected.scale(-1)).maxAbs()
            <= 1e-9 * Math.max(1, expected.maxAbs());
  }

  private static boolean close(double[] actual, double[] expected) {
    return close(new double[][] {actual}, Matrix.ofRow(expected));
  }
}
