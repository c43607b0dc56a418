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
    return Expect.given("first.w", w1, "first.b", b1, "second.w", w2, "second.b", b2)
        .when(() -> Collapse.collapse(new Affine(w1, b1), new Affine(w2, b2)))
        .mistakeIfThrows(
            ArrayIndexOutOfBoundsException.class,
            "The product in the wrong order, or a transposed result: the new weights are"
                + " [rows of W² x columns of W¹].")
        .mistakeIf(
            result -> close(result.w(), weights.transpose()) && !close(result.w(), weights),
            "A transposed result: row j belongs to neuron j of second.")
        .mistakeIf(
            result -> !close(result.w(), weights),
            "The product in the wrong order: W² W¹, second times first.")
        .mistakeIf(result -> close(result.b(), b2), "W² b¹ is missing from the biases.")
        .mistakeIf(result -> close(result.b(), carried), "b² is missing from the biases.")
        .mistakeIf(
            result -> result.b().length == b2.length,
            "b¹ added as it is: it must go through W² first, W² b¹ + b².");
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
