package ch08;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OutputVarianceTest {
  @Test
  @Points(2)
  void the_coins_of_the_chapter() {
    check(3, new int[] {3, 1}, new double[] {0.5});
    check(3, new int[] {3, 4, 1}, new double[] {0.5, 0.5});
  }

  @Test
  @Points(2)
  void the_digits_with_three_starts() {
    check(0.235, new int[] {64, 32, 10}, new double[] {1, 1});
    check(0.235, new int[] {64, 32, 10}, new double[] {0.01, 0.01});
    check(0.235, new int[] {64, 32, 10}, new double[] {Math.sqrt(2 / 64.0), Math.sqrt(2 / 32.0)});
  }

  @Test
  @Points(2)
  void any_network() {
    Expect.seeds(
        100,
        random -> {
          int layers = 1 + random.nextInt(4);
          int[] sizes = new int[layers + 1];
          double[] stds = new double[layers];
          for (int l = 0; l < layers; l++) {
            sizes[l] = 2 + random.nextInt(9);
            stds[l] = between(0.2, 1.5, random);
          }
          sizes[layers] = 1 + random.nextInt(9);
          check(between(0.1, 4, random), sizes, stds);
        });
  }

  private static double between(double low, double high, SeededRandom random) {
    return low + (high - low) * random.nextDouble();
  }

  private static void check(double inputSquare, int[] sizes, double[] stds) {
    int last = stds.length - 1;
    double factor = sizes[last] * stds[last] * stds[last];
    double right = product(inputSquare, sizes, stds, 2) * 2;
    Expect.given("inputSquare", inputSquare, "sizes", sizes, "stds", stds)
        .when(() -> OutputVariance.outputVariance(inputSquare, sizes.clone(), stds.clone()))
        .mistakeIfThrows(
            ArrayIndexOutOfBoundsException.class,
            "An index leaves its array: there is one std for each layer, one size more.")
        .mistake(0, "A product that begins at 0 stays 0, and 1 / 2 of two ints is 0.")
        .mistake(
            product(inputSquare, sizes, first(stds), 2) * 2,
            "Each layer gets the std of the first: it has its own, stds[l].")
        .mistake(
            right / 2,
            "One half too many: ReLU halves between two layers, not in front of the first, and not"
                + " behind the last.")
        .mistake(
            product(inputSquare, sizes, stds, 1),
            "The half is missing: between two layers ReLU halves the average square.")
        .mistake(
            right * Math.pow(2, last) / Math.pow(Math.sqrt(2), last),
            "ReLU takes half of the squares, not their root of a half: divide by 2.")
        .mistake(
            product(inputSquare, sizes, roots(stds), 2) * 2,
            "The stds are not squared: the formula asks for the variance of a weight.")
        .mistake(
            product(inputSquare, sizes, roots(stds), 1),
            "The stds are not squared, and the half is missing.")
        .mistake(
            right / sizes[0] * sizes[last + 1],
            "The neurons of each layer are counted here: a sum has one term for each input.")
        .mistake(
            product(inputSquare * inputSquare, sizes, stds, 2) * 2,
            "The input is squared once more: inputSquare is the average square already.")
        .mistake(
            product(1, sizes, stds, 2) * 2, "The input is not used: start from inputSquare.")
        .mistake(
            right / terms(sizes),
            "The sizes are not used: a sum of n terms has n times the variance of one.")
        .mistake(
            right / terms(sizes) * Math.pow(sizes[0], stds.length),
            "Each layer gets the inputs of the network: its inputs are the neurons before it.")
        .mistake(
            right * Math.pow(1 - 1 / Math.PI, last),
            "That takes the variance behind ReLU: what the next layer needs is the average square,"
                + " which is the half.")
        .mistake(Math.sqrt(right), "That is the standard deviation: return the variance.")
        .mistake(right / factor, "The last layer is missing: there are as many layers as stds.")
        .mistake(2 * right / factor, "The last layer is missing: there are as many layers as stds.")
        .mistake(
            factor * inputSquare,
            "The last layer alone: it receives what the layer before it has made of the input.")
        .is(right, 1e-9);
  }

  /** All factors, each layer divided by {@code kept}. */
  private static double product(double square, int[] sizes, double[] stds, double kept) {
    for (int l = 0; l < stds.length; l++) {
      square *= sizes[l] * stds[l] * stds[l] / kept;
    }
    return square;
  }

  /** How many terms there are, over all layers. */
  private static double terms(int... sizes) {
    double terms = 1;
    for (int l = 0; l + 1 < sizes.length; l++) {
      terms *= sizes[l];
    }
    return terms;
  }

  /** The first of them in the place of each. */
  private static double[] first(double[] stds) {
    double[] first = new double[stds.length];
    Arrays.fill(first, stds[0]);
    return first;
  }

  private static double[] roots(double[] stds) {
    double[] roots = new double[stds.length];
    for (int l = 0; l < stds.length; l++) {
      roots[l] = Math.sqrt(stds[l]);
    }
    return roots;
  }
}
