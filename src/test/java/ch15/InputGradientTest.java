package ch15;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class InputGradientTest {
  private static final double[][] W1 = {{1, -1}, {0.5, 1}, {-1, 2}};
  private static final double[] B1 = {0.5, -1, 0.25};
  private static final double[][] W2 = {{2, -1, 3}, {1, 4, -2}};
  private static final double[] X = {0.5, 0.25};

  @Test
  @Points(2)
  void the_worked_example() {
    double[] a = {Math.tanh(0.75), Math.tanh(-0.5), Math.tanh(0.25)};
    double[] z = {0.75, -0.5, 0.25};
    double[] zWithout = {0.25, 0.5, 0};
    Expect.given("w1", W1, "b1", B1, "w2", W2, "x", X, "k", 1)
        .when(() -> InputGradient.inputGradient(W1, B1, W2, X, 1))
        .mistake(
            along(W2[1], 1, 1, 1), "The slope of tanh is missing: each path also has 1 − a².")
        .mistake(along(W2[1], a), "That is tanh itself in place of its slope, 1 − a².")
        .mistake(
            along(W2[1], 1 - a[0], 1 - a[1], 1 - a[2]),
            "The slope of tanh is 1 − a², not 1 − a.")
        .mistake(
            along(W2[1], slopes(z)),
            "The slope of tanh is 1 − a² with a = tanh z, not 1 − z².")
        .mistake(
            along(W2[1], tanhSlopes(zWithout)),
            "The bias b1 is missing: it decides where on the tanh curve a neuron is.")
        .mistake(
            along(new double[] {0, 0, W2[1][2]}, tanhSlopes(z)),
            "Only the last hidden neuron counts: add up over all of them.")
        .mistake(
            along(new double[] {W2[1][0], 0, 0}, tanhSlopes(z)),
            "Only the first hidden neuron counts: add up over all of them.")
        .mistake(
            along(new double[] {3, 3, 1}, tanhSlopes(z)),
            "All outputs are added up: take row k of W2 alone.")
        .mistake(
            along(W2[0], tanhSlopes(z)), "Output 0 is explained: take row k of W2.")
        .mistake(
            along(W2[1], a[0] * (1 - a[0]), a[1] * (1 - a[1]), a[2] * (1 - a[2])),
            "a (1 − a) is the slope of the sigmoid: that of tanh is 1 − a².")
        .mistake(
            along(W2[1], 1 + a[0] * a[0], 1 + a[1] * a[1], 1 + a[2] * a[2]),
            "The sign is wrong: the slope of tanh is 1 − a².")
        .mistake(
            along(new double[] {1, 1, 1}, tanhSlopes(z)),
            "W2 is missing: the path from neuron j to logit k is multiplied by w2[k][j].")
        .mistake(
            along(new double[] {W2[1][0], W2[1][1], 0}, tanhSlopes(z)),
            "The last hidden neuron is missing: the loop ends too early.")
        .mistake(
            along(W2[1], tanhSlopes(1.25, -1.5, 0.5)), "The bias b1 is added twice.")
        .mistake(
            along(W2[1], tanhSlopeOf(a[0]), tanhSlopeOf(a[1]), tanhSlopeOf(a[2])),
            "a is tanh z already: the slope is 1 − a · a, without a second tanh.")
        .mistake(
            along(W2[1], tanhSlopes(B1)),
            "Only the bias is in z: add the weighted inputs, w1[j][i] · x[i].")
        .mistake(
            along(W2[1], tanhSlopes(
                W1[0][1] * X[1], W1[1][1] * X[1], W1[2][1] * X[1])),
            "Only the last product is in z: add up with +=, beginning with b1[j].")
        .mistake(
            along(W2[1], tanhSlopes(
                B1[0] + W1[0][1] * X[1], B1[1] + W1[1][1] * X[1], B1[2] + W1[2][1] * X[1])),
            "The first input is missing in z: the loop begins at 0.")
        .mistake(
            along(W2[1], tanhSlopes(
                B1[0] + W1[0][0] * X[0], B1[1] + W1[1][0] * X[0], B1[2] + W1[2][0] * X[0])),
            "The last input is missing in z: the loop ends one step early.")
        .mistake(
            along(W2[1], tanhSlopes(1.25, 1.25, 2)),
            "Weights and inputs are added in z: multiply them.")
        .mistake(withoutW1(), "W1 is missing: the path ends at input i with w1[j][i].")
        .mistake(
            along(W2[1], tanhSlopes(0.75, 0.25, 0.5)),
            "z goes on from neuron to neuron: it begins anew with b1[j].")
        .mistake(
            along(W2[1], sigmoidSlope(z[0]), sigmoidSlope(z[1]), sigmoidSlope(z[2])),
            "The hidden layer was taken for one of sigmoids: it has tanh.")
        .mistake(along(W2[1], 1, 0, 1), "That is the slope of ReLU: the hidden layer has tanh.")
        .mistake(
            along(W2[1], squares(tanhSlopes(z))), "1 − a² is multiplied twice: once for each path.")
        .mistake(absolute(expected()), "The signs are lost: a slope can be negative.")
        .mistake(
            new double[] {X[0] * expected()[0], X[1] * expected()[1]},
            "Multiplied by the inputs: the slopes alone are wanted.")
        .mistakeIf(
            s -> s.length == 3, "One number for each hidden neuron: go one layer further back.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array: w1[j][i] and w2[k][j], where j counts hidden neurons.")
        .is(expected(), 1e-12);
  }

  @Test
  @Points(1)
  void saturated_neurons_pass_nothing() {
    double[][] w1 = {{1000, 0, -1000}, {0.5, 0, 0.5}};
    double[] b1 = {0, 0};
    double[][] w2 = {{7, 2}};
    double[] x = {1, 0, -1};
    Expect.given("w1", w1, "b1", b1, "w2", w2, "x", x, "k", 0)
        .when(() -> InputGradient.inputGradient(w1, b1, w2, x, 0))
        .mistakeIf(
            s -> Double.isNaN(s[0]), "NaN: use Math.tanh, which stays within −1 and 1.")
        .is(new double[] {1, 0, 1}, 1e-12);
  }

  @Test
  @Points(3)
  void agrees_with_measured_slopes() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(5);
          int hidden = 1 + random.nextInt(4);
          int out = 1 + random.nextInt(3);
          double[][] w1 = table(random, hidden, in);
          double[] b1 = table(random, 1, hidden)[0];
          double[][] w2 = table(random, out, hidden);
          double[] x = table(random, 1, in)[0];
          int k = random.nextInt(out);
          double[] measured = new double[in];
          for (int i = 0; i < in; i++) {
            measured[i] = (logit(w1, b1, w2, moved(x, i, 1e-5), k)
                - logit(w1, b1, w2, moved(x, i, -1e-5), k)) / 2e-5;
          }
          Expect.given("w1", w1, "b1", b1, "w2", w2, "x", x, "k", k)
              .when(() -> InputGradient.inputGradient(w1, b1, w2, x, k))
              .mistakeIfThrows(
                  IndexOutOfBoundsException.class,
                  "An index is beyond its array: w1[j][i] and w2[k][j].")
              .is(measured, 1e-7);
        });
  }

  private static double[] expected() {
    return along(W2[1], tanhSlopes(0.75, -0.5, 0.25));
  }

  /** Row of W2, times one factor for each hidden neuron, times W1. */
  private static double[] along(double[] row, double... factors) {
    double[] slopes = new double[2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        slopes[i] += row[j] * factors[j] * W1[j][i];
      }
    }
    return slopes;
  }

  private static double[] tanhSlopes(double... z) {
    double[] slopes = new double[z.length];
    for (int j = 0; j < z.length; j++) {
      slopes[j] = 1 / (Math.cosh(z[j]) * Math.cosh(z[j]));
    }
    return slopes;
  }

  private static double[] slopes(double... z) {
    return new double[] {1 - z[0] * z[0], 1 - z[1] * z[1], 1 - z[2] * z[2]};
  }

  private static double[] withoutW1() {
    double[] slopes = tanhSlopes(0.75, -0.5, 0.25);
    double sum = W2[1][0] * slopes[0] + W2[1][1] * slopes[1] + W2[1][2] * slopes[2];
    return new double[] {sum, sum};
  }

  private static double tanhSlopeOf(double z) {
    return tanhSlopes(z)[0];
  }

  private static double sigmoidSlope(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * (1 - a);
  }

  private static double[] squares(double... v) {
    return new double[] {v[0] * v[0], v[1] * v[1], v[2] * v[2]};
  }

  private static double[] absolute(double[] v) {
    return new double[] {Math.abs(v[0]), Math.abs(v[1])};
  }

  private static double logit(double[][] w1, double[] b1, double[][] w2, double[] x, int k) {
    double logit = 0;
    for (int j = 0; j < w1.length; j++) {
      double z = b1[j];
      for (int i = 0; i < x.length; i++) {
        z += w1[j][i] * x[i];
      }
      logit += w2[k][j] * Math.tanh(z);
    }
    return logit;
  }

  private static double[] moved(double[] x, int i, double step) {
    double[] moved = x.clone();
    moved[i] += step;
    return moved;
  }

  private static double[][] table(SeededRandom random, int rows, int columns) {
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(8) == 0 ? 0 : random.nextDouble(-1.5, 1.5);
      }
    }
    return table;
  }
}
