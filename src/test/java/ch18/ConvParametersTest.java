package ch18;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class ConvParametersTest {

  private static final String SQUARE =
      "An int overflowed, kernel · kernel: make the first factor long.";

  @Test
  @Points(2)
  void several_channels() {
    given(5, 3, 7)
        .mistake(525, "The biases are missing: one for each filter.")
        .mistake(526, "There is a bias for each filter, not one for all of them.")
        .mistake(112, "A kernel is a square: kernel · kernel weights.")
        .mistake(182, "A filter has a square of weights for each channel of its input.")
        .mistake(82, "The weights of one filter only, with the biases of all: times the filters.")
        .mistake(76, "That is one filter: there are several of them.")
        .mistake(
            546, "A bias for each filter and channel: the channels are summed, then one is added.")
        .mistake(528, "A bias for each channel of the input: they belong to the filters.")
        .mistake(518, "The biases are subtracted: they count, too.")
        .mistake(550, "The kernel is added: one bias for each filter.")
        .mistake(2632, "The kernel is multiplied three times: it is a square.")
        .mistake(574, "The filters stand inside the parentheses: each filter has one bias.")
        .mistake(217, "The kernel is doubled: it is a square of kernel · kernel weights.")
        .mistake(1582, "The channels are multiplied twice.")
        .mistake(203, "The channels are added: each of them has a square of weights, so multiply.")
        .mistake(530, "The kernel is added: a bias for each filter.")
        .mistake(700, "A bias for each position of the kernel: one for each filter is enough.")
        .is(532);
  }

  @Test
  @Points(1)
  void the_layer_of_the_chapter() {
    given(3, 1, 8)
        .mistake(72, "The biases are missing: one for each filter.")
        .mistake(73, "There is a bias for each filter.")
        .mistake(32, "A kernel is a square: kernel · kernel weights.")
        .mistake(5120, "The positions share their weights: do not count them again.")
        .is(80);
  }

  @Test
  @Points(1)
  void more_than_an_int_counts() {
    given(7, 40_000, 2000)
        .mistake(-374_965_296L, "An int overflowed: make a factor long before you multiply.")
        .mistake(
            2_147_483_647L, "That is the largest int: compute with long, not with int or float.")
        .is(3_920_002_000L);
    int square = (int) (50_000L * 50_000); // what an int makes of it
    given(50_000, 3, 2)
        .mistake(2 * (3L * square + 1), SQUARE)
        .mistake(2L * (3 * square + 1), SQUARE)
        .mistakeIf(
            count -> count != 15_000_000_002L && Math.abs(count - 15_000_000_002L) < 10_000,
            "The last digits are lost: compute with long, not with float.")
        .is(15_000_000_002L);
  }

  @Test
  @Points(1)
  void any_convolution() {
    Expect.seeds(100, random -> {
      int kernel = 1 + random.nextInt(9);
      int channels = 1 + random.nextInt(random.nextInt(5) == 0 ? 1000 : 8);
      int filters = 1 + random.nextInt(random.nextInt(5) == 0 ? 1000 : 8);
      long count = filters;
      for (int u = 0; u < kernel; u++) {
        for (int v = 0; v < kernel; v++) {
          count += (long) channels * filters;
        }
      }
      given(kernel, channels, filters).is(count);
    });
  }

  private static Expectation<Long> given(int kernel, int channels, int filters) {
    return Expect.given("kernel", kernel, "channels", channels, "filters", filters)
        .when(() -> ConvParameters.parameters(kernel, channels, filters))
        .mistakeWhere(
            kernel != 3, () -> (9L * channels + 1) * filters,
            "The kernel is taken for 3 x 3: it has kernel · kernel weights for each channel.");
  }
}
