package ch17;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class TrainingFlopsTest {
  @Test
  @Points(2)
  void the_network_of_the_chapter() {
    call(784, 128, 10).is(409_088);
  }

  @Test
  @Points(1)
  void more_layers() {
    call(4, 7, 5, 3, 2).is(448); // 84 weights, three products each, without 28 of the first layer
  }

  @Test
  @Points(1)
  void one_layer() {
    call(5, 3).is(60);
  }

  @Test
  @Points(1)
  void many_neurons() {
    call(60_000, 50_000, 10).is(12_003_000_000L);
  }

  @Test
  @Points(2)
  void any_network() {
    Expect.seeds(50, random -> {
      int[] widths = new int[2 + random.nextInt(5)];
      for (int l = 0; l < widths.length; l++) {
        widths[l] = 2 + random.nextInt(60);
      }
      call(widths).is(step(widths, l -> weights(widths, l)));
    });
  }

  private static Expectation<Long> call(int... widths) {
    int layers = widths.length - 1;
    boolean several = layers > 1;
    IntToLongFunction weights = l -> weights(widths, l);
    return Expect.given("widths", widths)
        .when(() -> TrainingFlops.trainingFlops(widths))
        .mistakeIf(
            actual -> actual != step(widths, weights) && actual == (int) step(widths, weights),
            "The count overflows an int: compute it as a long.")
        .mistakeWhere(
            step(widths, l -> widths[l - 1] * widths[l]) != step(widths, weights),
            () -> step(widths, l -> widths[l - 1] * widths[l]),
            "The product of two widths overflows an int, before it becomes a long: make one of them"
                + " a long first.")
        .mistakeWhere(
            true,
            () -> 6 * sum(1, layers, weights),
            "There is no way back through the first layer: nobody asks for slopes of the image.")
        .mistakeWhere(
            several,
            () -> 2 * sum(1, layers, weights),
            "That is the forward pass alone: a training step also has a way back.")
        .mistakeWhere(
            several,
            () -> step(widths, weights) / 2,
            "Those are the multiply-adds: each is two floating-point operations.")
        .mistakeWhere(
            several,
            () -> 4 * sum(1, layers, weights),
            "The way back through the later layers is missing: one more product for each weight.")
        .mistakeWhere(
            layers > 2,
            () -> 4 * sum(1, layers, weights) + 2 * weights(widths, layers),
            "The way back through the layers between is missing: it ends behind the first layer,"
                + " not the last.")
        .mistakeWhere(
            several,
            () -> step(widths, weights) - 2 * sum(1, layers, weights),
            "The slopes of the weights are missing: one product for each weight and example.")
        .mistakeWhere(
            several,
            () -> 6 * sum(1, layers, weights) - 2 * weights(widths, layers),
            "The way back leaves out the wrong layer: it goes through all layers but the first.")
        .mistakeWhere(
            several,
            () -> step(widths, weights) - 6 * weights(widths, layers),
            "The last layer is missing: there is one between each two neighboring widths.")
        .mistakeWhere(
            several,
            () -> 6 * sum(2, layers, weights),
            "The first layer is missing: there is one between each two neighboring widths.")
        .mistakeWhere(
            layers > 2,
            () -> step(widths, l -> l > 2 ? 0 : weights(widths, l)),
            "Only the first two layers are counted: there may be more.")
        .mistakeWhere(
            several,
            () -> 6 * sum(1, layers, weights) + 2 * sum(2, layers, weights)
                - 2 * weights(widths, 1),
            "Four products for each weight: forward, slopes of the weights, and slopes of the"
                + " inputs are three.")
        .mistakeWhere(
            true,
            () -> step(widths, l -> widths[l]),
            "The neurons are counted: each has a weight for each of its inputs.")
        .mistakeWhere(
            true,
            () -> step(widths, l -> widths[l - 1]),
            "The inputs of the layers are counted: each of their neurons has a weight for each.")
        .mistakeWhere(
            several,
            () -> 6 * weights(widths, layers),
            "Only the last layer is counted: add up those of all layers.")
        .mistakeWhere(
            true,
            () -> step(widths, l -> (long) widths[l - 1] + widths[l]),
            "Widths are added: each neuron has a weight for each of its inputs.")
        .mistakeWhere(
            true,
            () -> step(widths, l -> (long) widths[l] * widths[l]),
            "Each width is multiplied by itself: a layer has its own width times the one before.")
        .mistakeWhere(
            several,
            () -> step(widths, l -> (long) widths[0] * widths[l]),
            "Each layer gets the input of the network: its inputs are the neurons before it.")
        .mistakeWhere(
            true,
            () -> step(widths, l -> (widths[l - 1] + 1L) * widths[l]),
            "The biases are counted: only the products with weights count here.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves widths: layer l lies between widths[l - 1] and widths[l].");
  }

  /** The operations of a step in which the layers have so many weights. */
  private static long step(int[] widths, IntToLongFunction weights) {
    return 6 * sum(1, widths.length - 1, weights) - 2 * weights.applyAsLong(1);
  }

  private static long sum(int from, int to, IntToLongFunction weights) {
    return IntStream.rangeClosed(from, to).mapToLong(weights).sum();
  }

  private static long weights(int[] widths, int l) {
    return (long) widths[l - 1] * widths[l];
  }
}
