package ch02;

import ch02.Collapse.Affine;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CollapseTest {
  private static final String LENGTHS =
      "Each neuron has a weight and a bias: lengths that differ, one way round or the other, have"
          + " to be refused with IllegalArgumentException.";
  private static final double[] WEIGHTS = {2, -0.5, 3, 1, -2, 0.5, 1.5, -1, 2, 0.25};
  private static final double[] BIASES = {1, 0.5, -2, 0, 1, -3, 0.5, 2, -1, 0.75};

  @Test
  @Points(2)
  void two_neurons_of_the_tower() {
    call(new double[] {2, -0.5}, new double[] {1, 0.5}).is(new Affine(-1, 0), 1e-12);
  }

  @Test
  @Points(2)
  void the_tower_of_ten() {
    call(WEIGHTS, BIASES).is(new Affine(-2.25, 1.625), 1e-12);
  }

  @Test
  @Points(1)
  void towers_of_one_neuron_and_of_none() {
    call(new double[] {3}, new double[] {-2}).is(new Affine(3, -2), 0);
    call(new double[0], new double[0]).is(new Affine(1, 0), 0);
  }

  @Test
  @Points(2)
  void towers_of_any_height() {
    Expect.seeds(120, random -> {
      int n = 2 + random.nextInt(6);
      double[] weights = numbers(random, n);
      double[] biases = numbers(random, n);
      double bias = top(weights, biases, 0);
      call(weights, biases).is(new Affine(top(weights, biases, 1) - bias, bias), 1e-9);
    });
  }

  @Test
  @Points(1)
  void every_neuron_has_a_weight_and_a_bias() {
    for (int n : new int[] {0, 1, 3}) {
      double[] weights = {1, 2};
      double[] biases = new double[n];
      Expect.given("weights", weights, "biases", biases)
          .when(() -> Collapse.collapse(weights, biases))
          .mistakeIfReturns(LENGTHS)
          .mistakeIfThrows(
              ArrayIndexOutOfBoundsException.class,
              LENGTHS)
          .fails(IllegalArgumentException.class);
    }
  }

  /** What comes out at the top when x goes in. */
  private static double top(double[] weights, double[] biases, double x) {
    double a = x;
    for (int l = 0; l < weights.length; l++) {
      a = weights[l] * a + biases[l];
    }
    return a;
  }

  /** Numbers far enough from 0 and from each other that no two mistakes agree. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    for (int l = 0; l < n; l++) {
      numbers[l] = (random.nextInt(2) == 0 ? -1 : 1) * random.nextDouble(0.3, 2);
    }
    return numbers;
  }

  private static Expectation<Affine> call(double[] weights, double[] biases) {
    int n = weights.length;
    double product = 1;
    double sumOfWeights = 0;
    double sumOfBiases = 0;
    double minus = 0;
    double inside = 0;
    double downward = 0;
    double scaled = 0;
    double below = 0;
    for (int l = 0; l < n; l++) {
      product *= weights[l];
      below += product * biases[l];
      scaled = product * scaled + biases[l];
      sumOfWeights += weights[l];
      sumOfBiases += biases[l];
      minus = weights[l] * minus - biases[l];
      inside = weights[l] * (inside + biases[l]);
      downward = weights[n - 1 - l] * downward + biases[n - 1 - l];
    }
    double weight = product;
    double added = sumOfWeights;
    double bias = top(weights, biases, 0);
    double lowest = n == 0 ? Double.NaN : weight / weights[0];
    double highest = n == 0 ? Double.NaN : weight / weights[n - 1];
    double lastWeight = n == 0 ? Double.NaN : weights[n - 1];
    double lastBias = n == 0 ? Double.NaN : biases[n - 1];
    return Expect.given("weights", weights, "biases", biases)
        .when(() -> Collapse.collapse(weights, biases))
        .mistakeIfThrows(
            ArrayIndexOutOfBoundsException.class,
            n == 0
                ? "A tower of no neurons has no lowest one: begin with weight 1 and bias 0."
                : "An index outside the tower: its neurons are 0 to length − 1.")
        .mistakeIf(
            result -> n == 0 && result.bias() == 1,
            "The bias of an empty tower is 0: adding 0 is what changes nothing.")
        .mistakeIf(
            result -> result.weight() == 0 && weight != 0,
            "The weight comes out as 0, though none of them is: begin the product with 1, and keep"
                + " it in a double.")
        .mistake(new Affine(bias, weight), "Weight and bias have changed places in the result.")
        .mistake(new Affine(weight, downward), "The wrong way through the tower: neuron 0 is the"
            + " lowest and reads x, so begin there.")
        .mistake(
            new Affine(weight, sumOfBiases),
            "The biases are added as they are: each one goes through all the neurons above it.")
        .mistake(
            new Affine(weight, scaled),
            "The bias so far goes through weights[l] alone: the weights below it never meet it.")
        .mistakeIf(
            result -> n > 1 && close(result, lastWeight, lastBias),
            "Only the last neuron counts: multiply its weight by what the others have become.")
        .mistakeIf(
            result -> n > 1 && close(result, lastWeight, bias),
            "Only the last weight counts: multiply it by the product of those below.")
        .mistakeIf(
            result -> n > 1 && close(result, weights[0], bias),
            "Only the lowest weight counts: multiply it by those above.")
        .mistakeIf(
            result -> n > 1 && close(result, weight, lastBias),
            "Only the last bias counts: the others reach the top as well, through the weights above"
                + " them.")
        .mistakeIf(
            result -> n > 1 && close(result.weight(), lowest) && !close(lowest, weight),
            "The lowest neuron is missing: begin at l = 0.")
        .mistakeIf(
            result -> n > 1 && close(result.weight(), highest) && !close(highest, weight),
            "The top neuron is missing: the loop ends one step early.")
        .mistakeIf(
            result -> close(result.weight(), added) && !close(added, weight),
            "The weights are added: multiplied out, they are multiplied.")
        .mistakeIf(
            result -> n > 0 && close(result.weight(), 1 + added) && !close(1 + added, weight),
            "The weights are added, beginning at 1: multiplied out, they are multiplied.")
        .mistake(
            new Affine(weight, below),
            "Each bias goes through the weights below it: it goes through those above.")
        .mistake(new Affine(weight, minus), "A bias is subtracted: every neuron adds its own.")
        .mistake(
            new Affine(weight, inside),
            "A bias belongs to its own neuron: it is added after the multiplication.")
        .mistakeIf(
            result -> close(result.weight(), weight) && close(result.bias() - bias, weight),
            "The bias of an empty tower is 0: adding 0 is what changes nothing.");
  }

  private static boolean close(Affine actual, double weight, double bias) {
    return close(actual.weight(), weight) && close(actual.bias(), bias);
  }

  private static boolean close(double actual, double expected) {
    return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
}
