package ch06;

import java.math.BigInteger;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class MultiplicationsTest {
  private static final String INPUTS_TOO =
      "The first layer sends slopes on, too: nobody needs the slopes of the inputs.";

  @Test
  @Points(2)
  void the_network_for_digits() {
    int[] sizes = {784, 128, 10};
    Expect.given("sizes", sizes)
        .when(() -> Multiplications.multiplications(sizes))
        .mistake(new long[] {101_632, 203_264}, INPUTS_TOO)
        .mistake(
            new long[] {101_632, 1_280},
            "The products δⱼ · aᵢ are missing: each weight's slope is one.")
        .mistake(
            new long[] {101_632, 101_632},
            "The products wⱼᵢ · δⱼ are missing: the slopes must go on to the hidden layer.")
        .mistake(
            new long[] {101_770, 103_060},
            "A bias is added, not multiplied: leave it out.")
        .mistake(
            new long[] {101_632, 201_984},
            "The wrong layer is spared: it is the first whose slopes δW nobody needs.")
        .mistake(
            new long[] {101_632, 2_560},
            "The first layer is missing backward: its weights need slopes, δⱼ · aᵢ. Only those that"
                + " would go on to the inputs are left out.")
        .mistake(
            new long[] {102_912, 101_632},
            "The two numbers are in the wrong order: forward comes first.")
        .mistake(new long[] {101_632, 204_544}, "Forward is counted again backward.")
        .mistake(new long[] {1_280, 102_912}, "Only the last layer counts: add up with +=.")
        .mistake(
            new long[] {100_352, 100_352},
            "The last layer is missing: the loop ends one step early.")
        .mistake(
            new long[] {1_280, 2_560}, "The first layer is missing: only the slopes at the inputs"
                + " are left out.")
        .mistake(
            new long[] {1_050, 1_188}, "The sizes are added: there is a product for each pair.")
        .mistake(
            new long[] {101_632, 101_642},
            "The slopes that go on take a product for each weight, not for each neuron.")
        .mistake(
            new long[] {101_632, 205_824},
            "Backward is counted twice: one product for each slope, and one for each weight that"
                + " hands a δ on.")
        .mistake(
            new long[] {101_632, 103_040},
            "Activation functions do not count: leave out the products with g'(z).")
        .is(new long[] {101_632, 102_912});
  }

  @Test
  @Points(1)
  void a_single_layer_and_three_layers() {
    call(2, 1).is(new long[] {2, 2});
    call(3, 4, 2).is(new long[] {20, 28});
    call(2, 16, 16, 1).is(new long[] {304, 576});
  }

  @Test
  @Points(1)
  void more_than_an_int_can_hold() {
    call(100_000, 100_000, 1).is(new long[] {10_000_100_000L, 10_000_200_000L});
  }

  @Test
  @Points(2)
  void any_sizes() {
    Expect.seeds(
        100,
        random -> {
          int[] sizes = new int[2 + random.nextInt(5)];
          for (int l = 0; l < sizes.length; l++) {
            sizes[l] = random.nextInt(4) == 0 ? 1000 : 1 + random.nextInt(50);
          }
          call(sizes).is(counted(sizes));
        });
  }

  private static Expectation<long[]> call(int... sizes) {
    return Expect.given("sizes", sizes)
        .when(() -> Multiplications.multiplications(sizes))
        .mistakeIf(
            actual -> Arrays.stream(actual).anyMatch(n -> n != counted(sizes)[0]
                && n != counted(sizes)[1] && n == (int) counted(sizes)[0]),
            "The product became larger than an int: turn a factor into a long first.")
        .mistake(
            new long[] {counted(sizes)[0], 2 * counted(sizes)[1]},
            "Backward is counted twice: one product for each slope, and one for each weight that"
                + " hands a δ on.")
        .mistake(
            new long[] {counted(sizes)[0], 2 * counted(sizes)[0]}, INPUTS_TOO);
  }

  /** Without the first layer's share, everything backward happens twice. */
  private static long[] counted(int... sizes) {
    BigInteger all = BigInteger.ZERO;
    for (int l = sizes.length - 1; l > 0; l--) {
      all = all.add(BigInteger.valueOf(sizes[l]).multiply(BigInteger.valueOf(sizes[l - 1])));
    }
    BigInteger first = BigInteger.valueOf(sizes[0]).multiply(BigInteger.valueOf(sizes[1]));
    return new long[] {all.longValueExact(), all.shiftLeft(1).subtract(first).longValueExact()};
  }
}
