package ch18;

import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class OutputSizeTest {
  private static final String START = "The start is missing: add 1 after the division.";

  @Test
  @Points(2)
  void padding_at_both_ends_and_a_large_stride() {
    given(30, 9, 3, 7)
        .mistake(11, START)
        .mistake(13, "Round down: a step that does not fit leads to no position.")
        .mistake(10, "The padding is at both ends: it counts twice.")
        .mistake(8, "The padding is not used.")
        .mistake(15, "The kernel is not used: pixels + 2 · padding - kernel is the room to move.")
        .mistake(36, "The stride is not used: divide the room by it.")
        .mistake(106, "The stride multiplies: divide the room by it.")
        .is(12);
    given(1000, 11, 4, 0).is(248);
  }

  @Test
  @Points(1)
  void the_examples_of_the_chapter() {
    given(3, 2, 1, 0)
        .mistake(1, START)
        .mistake(4, "The kernel is not used: pixels + 2 · padding - kernel is the room to move.")
        .is(2);
    given(8, 3, 2, 1)
        .mistake(
            3, "Missing is either the start, 1 after the division, or the padding at both ends.")
        .mistake(5, "Round down: a step that does not fit leads to no position.")
        .is(4);
    given(8, 3, 1, 1)
        .mistake(6, "The padding is not used.")
        .mistake(7, "Either the start is missing, or the padding counts once and not twice.")
        .is(8);
  }

  @Test
  @Points(1)
  void a_kernel_that_does_not_fit() {
    String fit = "The window does not fit. In Java -1 / 2 is 0, so ask for that first.";
    given(2, 3, 2, 0).mistake(1, fit).is(0);
    given(1, 4, 5, 1).mistake(1, fit).is(0);
    given(2, 5, 1, 0)
        .mistakeIf(count -> count < 0, "There are no fewer than 0 positions.")
        .is(0);
    given(3, 3, 2, 0)
        .mistake(0, "With no room left the window still fits, once: at the start.")
        .is(1);
  }

  @Test
  @Points(2)
  void any_window() {
    Expect.seeds(200, random -> {
      int pixels = random.nextInt(20) == 0 ? 1000 : 1 + random.nextInt(20);
      int kernel = 1 + random.nextInt(9);
      int stride = 1 + random.nextInt(5);
      int padding = random.nextInt(5);
      int count = 0;
      for (int left = -padding; left + kernel <= pixels + padding; left += stride) {
        count++;
      }
      given(pixels, kernel, stride, padding).is(count);
    });
  }

  private static Expectation<Integer> given(
      int pixels, int kernel, int stride, int padding) {
    return Expect.given(
            "pixels", pixels, "kernel", kernel, "stride", stride, "padding", padding)
        .when(() -> OutputSize.outputSize(pixels, kernel, stride, padding));
  }
}
