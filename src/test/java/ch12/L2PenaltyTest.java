package ch12;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class L2PenaltyTest {
  private static final String BIASES = "The biases are in it: they are spared.";

  @Test
  @Points(2)
  void the_penalty_of_the_chapter() {
    penalty(0.1, new double[][] {{3, -4}}, 7)
        .mistake(2.5, "The ½ is missing: ½ λ times the sum of the squares.")
        .mistake(0.25, "The root has been taken: the squares are only summed.")
        .mistake(0.5, "The root has been taken, and the ½ is missing.")
        .mistake(3.7, BIASES)
        .mistake(2.45, "The biases are squared, and not the weights: it is the other way round.")
        .mistake(0.8, "Only the largest square counts: sum all of them.")
        .mistake(-1.2, "The biases are subtracted: spared means that they are left out.")
        .mistake(7.4, BIASES + " And the ½ is missing.")
        .mistake(12.5, "The factor λ is missing.")
        .mistake(0.125, "λ is squared: it is a plain factor.")
        .mistake(0.35, "Absolute values are summed here: square the weights.")
        .mistake(-0.05, "The weights are summed here: square them first.")
        .mistake(0.05, "The sum is squared: square each weight, then sum.")
        .mistake(0.625, "Divided by the number of weights: the squares are summed, not averaged.")
        .mistake(
            0, "The penalty is 0: 1 / 2 divides two ints, so write 0.5; or nothing is added up.")
        .mistake(-1.25, "Sign reversed: the penalty is added to the loss.")
        .is(1.25, 1e-12);
  }

  @Test
  @Points(2)
  void the_gradient_of_the_chapter() {
    gradient(0.1, new double[][] {{3, -4}}, new double[][] {{1, 2}})
        .mistake(
            new double[][] {{0.3, -0.4}}, "That is the penalty's part alone: add it to grad.")
        .mistake(
            new double[][] {{1.6, 1.2}}, "Twice too much: the slope of ½ λ w² is λ w, not 2 λ w.")
        .mistake(
            new double[][] {{1.15, 1.8}}, "Half too little: the slope of ½ λ w² is λ w, without ½.")
        .mistake(
            new double[][] {{0.7, 2.4}}, "Sign reversed: the penalty's slope is added to grad.")
        .mistake(new double[][] {{1.9, 3.6}}, "The weight is squared: the slope of ½ λ w² is λ w.")
        .mistake(
            new double[][] {{1.45, 2.8}}, "That is the penalty itself added, not its slope λ w.")
        .mistake(new double[][] {{2.25, 3.25}}, "The penalty is one number; its slope is λ w.")
        .mistake(
            new double[][] {{1.1, 1.9}}, "Only the sign of the weight is used: the slope is λ w.")
        .mistake(
            new double[][] {{1.1, 2.1}}, "λ alone is added: multiply it by the weight, λ w.")
        .mistake(
            new double[][] {{1.1, 2.2}}, "λ is multiplied by grad: multiply it by the weight.")
        .mistake(
            new double[][] {{2.9, -4.2}},
            "That is a step of the weights against grad: add λ w to grad.")
        .mistake(new double[][] {{4, -2}}, "λ is missing: add λ w to grad.")
        .mistake(new double[][] {{3.1, -3.8}}, "w and grad are exchanged: add λ w to grad.")
        .mistake(new double[][] {{1, 2}}, "Nothing was added: the penalty's slope is missing.")
        .is(new double[][] {{1.3, 1.6}}, 1e-12);
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int out = 1 + random.nextInt(5);
          int in = 1 + random.nextInt(5);
          double[][] w = numbers(random, out, in);
          double[] b = numbers(random, 1, out)[0];
          double[][] grad = numbers(random, out, in);
          double lambda = random.nextInt(6) == 0 ? 0 : random.nextDouble(0.001, 2);
          double[][] total = new double[out][in];
          double first = 0;
          double last = 0;
          double sum = 0;
          for (int j = 0; j < out; j++) {
            last = 0;
            for (int i = 0; i < in; i++) {
              total[j][i] = grad[j][i] + lambda * w[j][i];
              sum += Math.pow(w[j][i], 2) * lambda / 2;
              last += Math.pow(w[j][i], 2) * lambda / 2;
            }
            first = j == 0 ? sum : first;
          }
          penalty(lambda, w, b)
              .mistake(first, "Only the first neuron's weights are in it: sum over all rows.")
              .mistake(last, "Only the last neuron's weights are in it: start the sum once.")
              .is(sum, 1e-9);
          gradient(lambda, w, grad)
              .mistakeIf(sum1 -> sum1 == grad || sum1 == w, "The result must be a new table.")
              .is(total, 1e-9);
        });
  }

  private static Expectation<Double> penalty(double lambda, double[][] w, double... b) {
    return Expect.given("lambda", lambda, "w", w, "b", b)
        .when(() -> L2Penalty.penalty(lambda, w, b))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class, "w has one row for each neuron: loop over w.length"
                + " rows and w[j].length columns.");
  }

  private static Expectation<double[][]> gradient(double lambda, double[][] w, double[][] grad) {
    return Expect.given("lambda", lambda, "w", w, "grad", grad)
        .when(() -> L2Penalty.addGradient(lambda, w, grad))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class, "The result has the shape of w, [out x in]: w.length"
                + " rows and w[j].length columns.");
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[] special = {0, 1000, -1000};
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int i = 0; i < columns; i++) {
        int kind = random.nextInt(20);
        row[i] = kind < special.length ? special[kind] : random.nextDouble(-2, 2);
      }
    }
    return table;
  }
}
