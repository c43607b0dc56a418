package ch03;

import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ParameterCountTest {
  private static final String NO_BIASES =
      "The biases are missing: each neuron has one, so a layer has (in + 1) * out parameters.";
  private static final String INPUT_BIASES =
      "The inputs got biases: they are not neurons, count only from the first hidden layer on.";
  private static final String SENDERS =
      "The biases belong to the neurons that the connections lead to, not to those before.";
  private static final String OVERFLOW =
      "An int is too small for this: make one factor a long before you multiply, and add up in a"
          + " long.";
  private static final String INDEX =
      "An index leaves sizes: layer l has sizes[l - 1] inputs and sizes[l] neurons, for l from 1 to"
          + " sizes.length - 1. There may be one size, or none.";

  @Test
  @Points(2)
  void the_networks_of_the_chapter() {
    check(23_860, 23_820, 824, 784, 30, 10);
    check(9, 6, 5, 2, 2, 1);
    check(101_770, 101_632, 922, 784, 128, 10);
  }

  @Test
  @Points(2)
  void any_sizes() {
    Expect.seeds(
        100,
        random -> {
          int[] sizes = sizes(random);
          long expected = 0;
          for (int l = sizes.length - 1; l > 0; l--) {
            expected += sizes[l];
            expected += (long) sizes[l] * sizes[l - 1];
          }
          call(sizes).is(expected);
        });
  }

  @Test
  @Points(1)
  void more_than_an_int_can_hold() {
    int[] sizes = {100_000, 100_000};
    Expect.given("sizes", sizes)
        .when(() -> ParameterCount.parameterCount(sizes))
        .mistakeIf(actual -> isOverflow(actual, 10_000_100_000L), OVERFLOW)
        .mistakeIf(
            actual -> actual != 10_000_100_001L && Math.abs(actual - 10_000_100_000L) < 10_000,
            "A float holds about seven digits: count in a long.")
        .is(10_000_100_000L);
    int[] billions = {70_000, 40_000, 70_000};
    Expect.given("sizes", billions)
        .when(() -> ParameterCount.parameterCount(billions))
        .mistakeIf(actual -> isOverflow(actual, 5_600_110_000L), OVERFLOW)
        .is(5_600_110_000L);
  }

  @Test
  @Points(1)
  void no_layer_has_no_parameters() {
    for (int[] sizes : new int[][] {{784}, {}}) {
      Expect.given("sizes", sizes)
          .when(() -> ParameterCount.parameterCount(sizes))
          .mistakeIfThrows(
              IndexOutOfBoundsException.class, INDEX)
          .mistakeIfThrows(
              IllegalArgumentException.class,
              "Fewer than two sizes aren't an error: they have 0 parameters.")
          .mistakeIf(
              actual -> actual == 784 && ParameterCount.parameterCount(2, 3) == 11, INPUT_BIASES)
          .is(0L);
    }
  }

  /** With mistakes that show in any network. */
  private static Expectation<Long> call(int... sizes) {
    return Expect.given("sizes", sizes)
        .when(() -> ParameterCount.parameterCount(sizes))
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .mistake(total((in, out) -> in * out, sizes), NO_BIASES)
        .mistake(total((in, out) -> (in + 1) * out, sizes) + sizes[0], INPUT_BIASES)
        .mistake(total((in, out) -> in * (out + 1), sizes), SENDERS)
        .mistake(
            total((in, out) -> (in + 1) * (out + 1), sizes),
            "1 is added to both sizes: in has a bias beside it, out has none, (in + 1) * out.")
        .mistake(
            total((in, out) -> out, sizes),
            "Those are the biases alone: a layer has in * out weights, too.")
        .mistake(
            total((in, out) -> in + 1, sizes),
            "One neuron for each layer is counted: each of its out neurons has in + 1 parameters.")
        .mistake(
            total((in, out) -> (in - 1) * out, sizes),
            "1 is subtracted: a bias for each neuron comes in addition, (in + 1) * out.")
        .mistake(total((in, out) -> (in + 1) * out, sizes) + 1, "The count begins at 1: let it"
            + " begin at 0.")
        .mistake(
            total((in, out) -> in + 1 + out, sizes),
            "The sizes of a layer are added: multiply them, (in + 1) * out.")
        .mistake(
            total((in, out) -> in + out, sizes),
            "The sizes of a layer are added: multiply them, (in + 1) * out.")
        .mistake(
            total((in, out) -> (out + 1) * out, sizes),
            "The size of the same layer was taken twice: in is sizes[l - 1].");
  }

  private static long total(LongBinaryOperator layer, int... sizes) {
    return IntStream.range(1, sizes.length)
        .mapToLong(l -> layer.applyAsLong(sizes[l - 1], sizes[l])).sum();
  }

  private static void check(
      long right, long noBiases, long circles, int... sizes) {
    call(sizes)
        .mistake(circles, "That is the number of circles: weights belong to the connections.")
        .mistake(
            layer(sizes[1], sizes[2]),
            "Only the last layer counts: begin with the first, and add with +=.")
        .mistake(
            layer(sizes[0], sizes[1]), "The last layer is missing: the loop ends one step early.")
        .mistake(
            (long) sizes[0] * sizes[1] * sizes[2],
            "All sizes are multiplied: multiply within a layer, and add the layers up.")
        .mistake(noBiases + 2, "One bias a layer: each neuron has one.")
        .mistake(noBiases + sizes[1], "The outputs are neurons, too, each with a bias.")
        .mistake(
            layer(sizes[0], sizes[1]) * layer(sizes[1], sizes[2]),
            "The layers are multiplied: add them up.")
        .is(right);
  }

  private static long layer(long inputs, long neurons) {
    return (inputs + 1) * neurons;
  }

  /** What an int makes of a number differs from it by a multiple of 2³². */
  private static boolean isOverflow(long actual, long right) {
    return actual != right && (actual - right) % (1L << 32) == 0;
  }

  private static int[] sizes(SeededRandom random) {
    int[] sizes = new int[2 + random.nextInt(5)];
    for (int l = 0; l < sizes.length; l++) {
      sizes[l] = random.nextInt(4) == 0 ? 1000 : 1 + random.nextInt(50);
    }
    return sizes;
  }
}
