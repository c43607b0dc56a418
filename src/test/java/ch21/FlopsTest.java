package ch21;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class FlopsTest {
  private static final String ADDITIONS =
      "The additions are missing: a neuron has as many as products.";
  private static final String BIAS_TWICE =
      "The bias is counted twice: n products need n − 1 additions, and the bias makes n.";
  private static final String OVERFLOW = "The count overflows an int: compute it as a long.";
  private static final String FIRST =
      "Only the first layer is counted: return behind the loop, with the sum of all.";
  private static final String LAST = "Only the last layer is counted: add up all of them, with +=.";
  private static final String SENDERS =
      "1 too many for each input of a layer: a bias belongs to a neuron, and 2n has it already.";
  private static final String SQUARES =
      "Each width is multiplied by itself: a layer has its own width times the one before.";

  @Test
  @Points(2)
  void the_network_of_the_chapter() {
    call(784, 128, 10)
        .mistake(101_632L, ADDITIONS)
        .mistake(203_402L, BIAS_TWICE)
        .mistake(203_126L, "The addition of the bias is missing: it makes n additions, not n − 1.")
        .mistake(101_770L, "That is the number of parameters: count multiplications and additions.")
        .mistake(609_792L, "That is a training step, three times as much: count the way forward.")
        .mistake(2_100L, "Widths are added: each neuron has a weight for each of its inputs.")
        .mistake(
            203_540L,
            "The bias was taken for one more input: it is added, and multiplied by nothing.")
        .mistake(203_392L, "Activation functions don't count.")
        .mistake(32_968L, SQUARES)
        .mistake(
            216_384L,
            "Each layer gets the input of the network: its inputs are the neurons before it.")
        .mistakeIf(flops -> flops == 200_704L && Flops.flops(1, 1, 1, 1) == 2, FIRST)
        .mistake(200_704L, "The last layer is missing: it goes from 128 to 10.")
        .mistakeIf(flops -> flops == 2_560L && Flops.flops(1, 1, 1, 1) == 2, LAST)
        .mistake(204_176L, SENDERS)
        .mistake(2_560L, "The first layer is missing: it goes from 784 to 128.")
        .mistake(2_007_040L, "All sizes are multiplied: multiply within a layer, add the layers.")
        .mistake(1_003_520L, "All sizes are multiplied: multiply within a layer, add the layers.")
        .is(203_264);
  }

  @Test
  @Points(1)
  void one_neuron() {
    call(2, 1)
        .mistake(2L, ADDITIONS)
        .mistake(3L, "w1 a1 + w2 a2 + b has two multiplications and two additions.")
        .mistake(5L, BIAS_TWICE)
        .mistake(0L, "There is one layer here, between the two sizes.")
        .is(4);
  }

  @Test
  @Points(1)
  void no_layer() {
    call(64)
        .mistakeIf(flops -> flops != 0, "A single size has no layer, so nothing is counted.")
        .is(0);
  }

  @Test
  @Points(1)
  void more_than_an_int_can_hold() {
    int wrapped = 2 * 70_000 * 70_000;
    call(70_000, 70_000)
        .mistake((long) wrapped, OVERFLOW)
        .mistake(2L * (70_000 * 70_000), OVERFLOW)
        .mistake(4_900_000_000L, ADDITIONS)
        .is(9_800_000_000L);
    long right = 2L * 2_000_000_011 * 1_000_000_007;
    call(2_000_000_011, 1_000_000_007)
        .mistakeIf(
            flops -> flops != right && Math.abs(flops - right) < 10_000,
            "The last digits are lost: count in long, not in double.")
        .is(right);
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(100, random -> {
      int[] sizes = new int[1 + random.nextInt(6)];
      Arrays.setAll(sizes, l -> 1 + random.nextInt(random.nextInt(4) == 0 ? 60_000 : 20));
      long products = 0;
      for (int l = sizes.length - 1; l > 0; l--) {
        products += Math.multiplyExact((long) sizes[l], (long) sizes[l - 1]);
      }
      int layers = sizes.length - 1;
      long first = layers < 1 ? 0 : 2L * sizes[0] * sizes[1];
      long last = layers < 1 ? 0 : 2L * sizes[layers] * sizes[layers - 1];
      call(sizes)
          .mistake(products, ADDITIONS)
          .mistake(2 * products + Arrays.stream(sizes).skip(1).asLongStream().sum(), BIAS_TWICE)
          .mistake(6 * products, "That is a training step: count the way forward.")
          .mistake(2 * products - first, "The first layer is missing.")
          .mistake(2 * products - last, "The last layer is missing.")
          .mistake(
              2 * products + Arrays.stream(sizes).limit(layers).asLongStream().sum(), SENDERS)
          .mistake(last, LAST)
          .mistake(first, FIRST)
          .mistake(squares(sizes), SQUARES)
          .mistake((long) (int) (2 * products), OVERFLOW)
          .is(2 * products);
    });
  }

  private static long squares(int... sizes) {
    return 2 * Arrays.stream(sizes).skip(1).mapToLong(size -> (long) size * size).sum();
  }

  private static Expectation<Long> call(int... sizes) {
    return Expect.given("sizes", sizes)
        .when(() -> Flops.flops(sizes))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond sizes: n sizes have n − 1 layers between them.");
  }
}
