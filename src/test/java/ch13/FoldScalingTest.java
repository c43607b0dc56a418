package ch13;

import ch13.FoldScaling.Folded;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FoldScalingTest {
  private static final String MEAN_ALONE =
      "The mean alone is subtracted: take w · mean / std.";
  private static final String ADDED =
      "The new weight and the mean are added: subtract their product, w · mean / std.";

  @Test
  @Points(2)
  void one_weight() {
    call(new double[][] {{0.5}}, new double[] {0.1}, new double[] {3600}, new double[] {200})
        .mistake(folded(0.0025, 0.1), "The bias has not changed: it must take back w · mean / std.")
        .mistake(folded(0.0025, 9.1), "The bias has the wrong sign: x minus mean, so subtract.")
        .mistake(folded(0.0025, -1799.9), "The std is missing in the bias: w · mean / std.")
        .mistake(
            folded(0.0025, 0.055),
            "Divided by std twice in the bias: the new weight is divided already.")
        .mistake(folded(0.0025, -17.9), "The weight is missing in the bias: w · mean / std.")
        .mistake(folded(0.0025, -3599.9), MEAN_ALONE)
        .mistake(folded(0.0025, -3599.9025), ADDED)
        .mistake(folded(0.0025, -9), "The old bias is missing: start from b.")
        .mistake(folded(1.25e-5, 0.055), "Divided by std · std, the variance: divide by std once.")
        .mistake(folded(0.5, -8.9), "The weight has not changed: divide it by std.")
        .mistakeIf(
            f -> f != null && f.w() != null && Math.abs(f.w()[0][0] - 100) < 1e-6,
            "The weight was multiplied by std: divide it.")
        .is(folded(0.0025, -8.9), 1e-12);
  }

  @Test
  @Points(2)
  void two_neurons_with_three_inputs() {
    double[][] w = {{1, 2, 3}, {-1, 0, 4}};
    double[][] right = {{1, 1, 0.75}, {-1, 0, 1}};
    call(w, new double[] {10, -10}, new double[] {1, 2, 3}, new double[] {1, 2, 4})
        .mistake(
            new Folded(right, new double[] {4.75, -17.25}),
            "The sum goes on from neuron to neuron: each begins with its own bias.")
        .mistake(new Folded(right, new double[] {4, -16}), MEAN_ALONE)
        .mistake(new Folded(right, new double[] {1.25, -16}), ADDED)
        .mistake(
            new Folded(right, new double[] {7.75, -13}),
            "Only the last input changes the bias: subtract for every input.")
        .mistake(
            new Folded(right, new double[] {9, -9}),
            "Only the first input changes the bias: subtract for every input.")
        .mistake(
            new Folded(right, new double[] {7.25, -10}),
            "The mean of the neuron's number was taken: mean[i] belongs to input i.")
        .mistake(
            new Folded(right, new double[] {4.75, -15.25}),
            "The weights of neuron 0 go into every bias: take those of neuron j.")
        .mistakeIf(
            f -> f != null && Arrays.deepEquals(
                f.w(), new double[][] {{1, 2, 3}, {-0.5, 0, 2}}),
            "The std of the neuron's number was taken: std[i] belongs to input i.")
        .is(new Folded(right, new double[] {4.75, -12}), 1e-12);
  }

  @Test
  @Points(1)
  void an_input_that_never_changed() {
    double[][] w = {{2, 3}, {-1, 1}};
    call(w, new double[] {0, 1}, new double[] {5, 7}, new double[] {0, 1})
        .mistakeIf(
            f -> f != null && f.w() != null && !Double.isFinite(f.w()[0][0]),
            "Divided by a std of 0: such an input was not divided, so its weight stays.")
        .mistakeIf(
            f -> f != null && f.w() != null && f.w()[0][0] == 0 && f.w()[0][1] == 3,
            "The weight became 0: an input with std 0 was not divided, so its weight stays.")
        .mistake(
            new Folded(new double[][] {{2, 3}, {-1, 1}}, new double[] {-21, -6}),
            "The input with std 0 was skipped: its mean was subtracted all the same.")
        .is(new Folded(w, new double[] {-31, -1}), 1e-12);
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(100, random -> {
      int in = 1 + random.nextInt(5);
      double[][] w = new double[1 + random.nextInt(4)][];
      Arrays.setAll(w, j -> numbers(random, in));
      double[] b = numbers(random, w.length);
      double[] mean = numbers(random, in);
      double[] std = numbers(random, in);
      Arrays.setAll(std, i -> Math.abs(std[i]));
      call(w, b, mean, std).is(right(w, b, mean, std), 1e-9);
    });
  }

  private static Expectation<Folded> call(
      double[][] w, double[] b, double[] mean, double[] std) {
    return Expect.given("w", w, "b", b, "mean", mean, "std", std)
        .when(() -> FoldScaling.fold(w, b, mean, std));
  }

  private static Folded folded(double w, double b) {
    return new Folded(new double[][] {{w}}, new double[] {b});
  }

  /** The bias is the weighted input of the old layer when all raw measurements are 0. */
  private static Folded right(double[][] w, double[] b, double[] mean, double[] std) {
    double[] factor = DoubleStream.of(std).map(s -> s == 0 ? 1 : 1 / s).toArray();
    double[][] weights = new double[w.length][mean.length];
    double[] biases = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = 0;
      for (int i = 0; i < mean.length; i++) {
        weights[j][i] = w[j][i] * factor[i];
        z += w[j][i] * ((0 - mean[i]) * factor[i]);
      }
      biases[j] = z + b[j];
    }
    return new Folded(weights, biases);
  }

  private static double[] numbers(SeededRandom random, int count) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(15);
      double size = random.nextDouble(0.5, 3);
      numbers[i] = kind < special.length ? special[kind] : kind % 2 == 0 ? size : -size;
    }
    return numbers;
  }
}
