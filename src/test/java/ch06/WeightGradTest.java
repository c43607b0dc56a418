package ch06;

import java.util.function.ToDoubleBiFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class WeightGradTest {
  private static final String SWAPPED =
      "Rows and columns are swapped: row j belongs to δⱼ, column i to aᵢ.";
  private static final String INDEX =
      "An index leaves its array: j runs over delta and over the rows of the result, i over aPrev"
          + " and over its columns.";

  @Test
  @Points(2)
  void the_output_layer_of_the_worked_example() {
    double[] delta = {0.13849856162855695, -0.038098236516556236};
    double[] a = {0.5932699921071872, 0.596884378259767};
    Expect.given("delta", delta, "aPrev", a)
        .when(() -> WeightGrad.weightGrad(delta, a))
        .mistake(
            new double[][] {
              {0.0821670405642, -0.0226025404775}, {0.0826676278475, -0.0227402422160}
            },
            SWAPPED)
        .mistake(
            new double[][] {
              {0.0821670405642, 0.0826676278475, 0.138498561629},
              {-0.0226025404775, -0.0227402422160, -0.0380982365166}
            },
            "Each row ends with δⱼ: that is the slope of the bias, which is not asked for.")
        .mistake(
            new double[][] {
              {-0.0226025404775, -0.0227402422160}, {-0.0226025404775, -0.0227402422160}
            },
            "All rows are one array: make a new double[] for each neuron.")
        .mistake(
            new double[][] {
              {0.731768553736, 0.735382939888}, {0.555171755591, 0.558786141743}
            },
            "δ and a are added instead of multiplied.")
        .mistake(
            new double[][] {{0.0821670405642, 0}, {0, -0.0227402422160}},
            "Only the connections with equal numbers: every neuron j has a weight from every i.")
        .mistake(
            new double[][] {
              {-0.0821670405642, -0.0826676278475}, {0.0226025404775, 0.0227402422160}
            },
            "The sign is reversed: the slope points uphill; the minus belongs to the step.")
        .mistake(
            table((j, i) -> j == 0 ? delta[j] * a[i] : 0),
            "The last neuron is missing: the loop over j ends one step early.")
        .mistake(
            table((j, i) -> i == 0 ? delta[j] * a[i] : 0),
            "The last input is missing: the loop over i ends one step early.")
        .mistake(
            table((j, i) -> i == 1 ? delta[j] * a[i] : 0),
            "The first input is missing: indices begin at 0.")
        .mistake(
            table((j, i) -> delta[j] * a[j]), "The input of the same number: column i takes aᵢ.")
        .mistake(table((j, i) -> delta[j] * a[0]),
            "The first input for all columns: column i takes aᵢ.")
        .mistake(table((j, i) -> delta[j] * delta[j]), "δⱼ times itself: multiply it by aᵢ.")
        .mistake(table((j, i) -> delta[j] * (1 - a[i])), "1 − aᵢ in place of aᵢ.")
        .mistake(table((j, i) -> delta[0] * a[i]), "The first δ for all rows: row j takes δⱼ.")
        .mistake(table((j, i) -> delta[j] / a[i]), "A division: multiply δⱼ by aᵢ.")
        .mistake(
            table((j, i) -> delta[j] * a[i] * (1 - a[i])),
            "A slope too many: δⱼ holds the slope of its activation already.")
        .is(
            new double[][] {
              {0.08216704056423077, 0.08266762784753325},
              {-0.02260254047747507, -0.022740242215978222}
            },
            1e-12);
  }

  @Test
  @Points(2)
  void two_neurons_and_three_inputs() {
    double[] delta = {2, -1};
    double[] a = {5, 0, 1000};
    Expect.given("delta", delta, "aPrev", a)
        .when(() -> WeightGrad.weightGrad(delta, a))
        .mistakeIf(actual -> actual.length == 3, SWAPPED)
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .is(new double[][] {{10, 0, 2000}, {-5, 0, -1000}}, 1e-12);
  }

  @Test
  @Points(2)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          double[] delta = numbers(random, 1 + random.nextInt(5));
          double[] a = numbers(random, 1 + random.nextInt(5));
          Expect.given("delta", delta, "aPrev", a)
              .when(() -> WeightGrad.weightGrad(delta, a))
              .mistakeIf(
                  actual -> delta.length != a.length && actual.length == a.length, SWAPPED)
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .is(Matrix.ofColumn(delta).times(Matrix.ofRow(a)).toArray(), 1e-9);
        });
  }

  private static double[][] table(ToDoubleBiFunction<Integer, Integer> entry) {
    double[][] table = new double[2][2];
    for (int k = 0; k < 4; k++) {
      table[k / 2][k % 2] = entry.applyAsDouble(k / 2, k % 2);
    }
    return table;
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
