package ch11;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FixSlopesTest {
  @Test
  @Points(1)
  void one_output() {
    double[][] w = {{1, -2, 0.5}};
    check(w, new double[] {0, 0.5, -1000}, new double[] {2});
  }

  @Test
  @Points(2)
  void two_outputs_and_three_hidden_neurons() {
    double[][] w = {{1, -2, 0.5}, {3, 0.25, -1}};
    check(w, new double[] {0.5, -1, 0}, new double[] {2, -0.5});
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int hidden = 1 + random.nextInt(5);
          int out = 1 + random.nextInt(4);
          double[][] w = new double[out][];
          Arrays.setAll(w, j -> numbers(random, hidden, 2));
          check(w, numbers(random, hidden, 2), numbers(random, out, 2));
        });
  }

  private static void check(double[][] w, double[] z, double[] delta) {
    int hidden = z.length;
    double[] right = new double[hidden];
    double[] unbent = new double[hidden];
    double[] inside = new double[hidden];
    double[] twice = new double[hidden];
    double[] unrooted = new double[hidden];
    double[] untanh = new double[hidden];
    double[] unsquared = new double[hidden];
    double[] sigmoid = new double[hidden];
    double[] plus = new double[hidden];
    double[] added = new double[hidden];
    double[] taken = new double[hidden];
    double[] steep = new double[hidden];
    double[] bare = new double[hidden];
    double[] lacking = new double[hidden];
    double[] running = new double[hidden];
    double[] first = new double[hidden];
    double total = 0;
    for (int i = 0; i < hidden; i++) {
      double cosh = Math.cosh(z[i]);
      double slope = 1 / (cosh * cosh); // another formula for the slope of tanh
      for (int j = 0; j < delta.length; j++) {
        unbent[i] += w[j][i] * delta[j];
        inside[i] = (inside[i] + w[j][i] * delta[j]) * slope;
      }
      right[i] = unbent[i] * slope;
      twice[i] = right[i] * slope;
      double a = Math.tanh(z[i]);
      double b = Math.tanh(a);
      untanh[i] = unbent[i] * (1 - b * b);
      unsquared[i] = unbent[i] * (1 - a);
      sigmoid[i] = unbent[i] * a * (1 - a);
      plus[i] = unbent[i] * (1 + a * a);
      added[i] = unbent[i] + slope;
      taken[i] = unbent[i] - slope;
      steep[i] = unbent[i] / slope;
      bare[i] = unbent[i] * a;
      lacking[i] = unbent[i] - a * a;
      total += unbent[i];
      running[i] = total * slope;
      first[i] = right[i] - w[delta.length - 1][i] * delta[delta.length - 1] * slope;
      unrooted[i] = unbent[i] * (1 - z[i] * z[i]);
    }
    Expect.given("w", w, "z", z, "delta", delta)
        .when(() -> FixSlopes.fixSlopes(w, z, delta))
        .mistake(
            inside,
            "Symptom: with one output all is right; with more, the slopes are too small, and those"
                + " of the first outputs count least.")
        .mistake(
            unbent, "Symptom: right where z is 0, too large everywhere else.")
        .mistake(
            twice, "Symptom: right where z is 0, too small everywhere else.")
        .mistake(
            unrooted, "Symptom: right where z is 0, and of the wrong sign where |z| is above 1.")
        .mistake(
            untanh, "Symptom: right where z is 0, as if tanh had been taken twice elsewhere.")
        .mistake(
            unsquared,
            "Symptom: right where z is 0; where z is negative, a slope above 1, which tanh never"
                + " has.")
        .mistake(
            sigmoid, "Symptom: 0 where z is 0, as if the slope were that of a sigmoid.")
        .mistake(
            added, "Symptom: too large by the slope of tanh itself, as if each sum began with it.")
        .mistake(
            taken, "Symptom: too small by the slope of tanh itself, as if it were subtracted.")
        .mistake(
            steep, "Symptom: right where z is 0, and the larger the flatter tanh is, as if divided"
                + " by its slope.")
        .mistake(
            bare, "Symptom: 0 where z is 0, and of the wrong sign where z is negative.")
        .mistake(plus, "Symptom: right where z is 0, a slope above 1 everywhere else.")
        .mistake(
            lacking,
            "Symptom: right where z is 0; elsewhere something is subtracted from the sum, as if"
                + " parentheses were missing.")
        .mistake(
            running,
            "Symptom: the first hidden neuron is right, the others contain the sums of those"
                + " before.")
        .mistakeWhere(
            delta.length > 1,
            () -> mixed(w, z, delta, (i, j) -> new int[] {j, i, i % delta.length, i}),
            "Symptom: with one output all is right; with more, each hidden neuron gets the delta of"
                + " one output only, as often as there are outputs.")
        .mistakeWhere(
            hidden > 1,
            () -> mixed(w, z, delta, (i, j) -> new int[] {j, i, j, j % hidden}),
            "Symptom: the slope of tanh comes from other hidden neurons, whose numbers are those of"
                + " the outputs.")
        .mistakeWhere(
            hidden > 1 && hidden == delta.length,
            () -> mixed(w, z, delta, (i, j) -> new int[] {i, j, j, i}),
            "Symptom: it works with as many outputs as hidden neurons only, and there only with"
                + " weights that are the same when rows and columns change places.")
        .mistake(first, "Symptom: the last output does not reach the hidden neurons.")
        .mistakeIf(
            back -> back != null && back.length != hidden && back.length == delta.length
                && isAsLongAsDelta(),
            "Symptom: the result has one number for each output; it should have one for each"
                + " hidden neuron.")
        .mistakeIf(
            back -> last(w, z, delta, back),
            "Symptom: only the last output reaches the hidden neurons.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "Symptom: an index leaves its array. The row of w is the output j, the column the"
                + " hidden neuron i, and both count from 0; the layers may differ in size.")
        .is(right, 1e-9);
  }

  /** Whether one hidden neuron and three outputs get three numbers. */
  private static boolean isAsLongAsDelta() {
    double[][] w = {{1}, {1}, {1}};
    return FixSlopes.fixSlopes(w, new double[] {0}, new double[] {1, 1, 1}).length == 3;
  }

  /** The row and the column of the weight, the delta, and the hidden neuron whose slope counts. */
  private interface Indices {
    int[] at(int i, int j);
  }

  private static double[] mixed(double[][] w, double[] z, double[] delta, Indices indices) {
    double[] mixed = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < delta.length; j++) {
        int[] at = indices.at(i, j);
        double cosh = Math.cosh(z[at[3]]);
        mixed[i] += w[at[0]][at[1]] * delta[at[2]] / (cosh * cosh);
      }
    }
    return mixed;
  }

  private static boolean last(double[][] w, double[] z, double[] delta, double[] back) {
    boolean fits = back != null && back.length == z.length && delta.length > 1;
    for (int i = 0; fits && i < z.length; i++) {
      int j = delta.length - 1;
      double alone = w[j][i] * delta[j] / Math.cosh(z[i]) / Math.cosh(z[i]);
      fits = Math.abs(back[i] - alone) <= 1e-9;
    }
    return fits;
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[] numbers(SeededRandom random, int n, double limit) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(20);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-limit, limit);
    }
    return numbers;
  }
}
