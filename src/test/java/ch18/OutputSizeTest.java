package ch18;

import java.util.List;
import java.util.stream.Stream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class OutputSizeTest {
  /** A wrong formula and what to say about it. */
  private record Slip(int count, String message) {}

  @Test
  @Points(2)
  void padding_at_both_ends_and_a_large_stride() {
    given(20, 7, 3, 6).is(9);
    given(30, 9, 3, 7).is(12);
    given(1000, 11, 4, 0).is(248);
  }

  @Test
  @Points(1)
  void the_examples_of_the_chapter() {
    given(3, 2, 1, 0).is(2);
    given(8, 3, 2, 1).is(4);
    given(8, 3, 1, 1).is(8);
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
    Expectation<Integer> call = Expect.given(
            "pixels", pixels, "kernel", kernel, "stride", stride, "padding", padding)
        .when(() -> OutputSize.outputSize(pixels, kernel, stride, padding));
    call.mistakeIfThrows(
        IllegalArgumentException.class, "Refused: where the window does not fit, the answer is 0.");
    call.mistakeIf(
        count -> count == 0 && kernel > pixels && pixels + 2 * padding > kernel
            && OutputSize.outputSize(1, 3, 1, 2) == 0,
        "The padding makes room, too: the window fits when pixels + 2 · padding is as long.");
    int room = pixels + 2 * padding - kernel;
    call.mistakeIf(
        count -> room >= 0 && count == room / stride + 2 && OutputSize.outputSize(7, 3, 2, 0) == 4,
        "One position too many: 1 is added once, for the start.");
    call.mistakeIf(
        count -> count == room / stride - 1 && OutputSize.outputSize(7, 3, 2, 0) == 1,
        "1 is subtracted: add it, for the start.");
    call.mistakeIf(
        count -> count == (room + 1) / stride && OutputSize.outputSize(7, 3, 3, 0) == 1
            && OutputSize.outputSize(8, 3, 3, 0) == 2,
        "1 is added before the division: add it behind.");
    if (pixels + 2 * padding > kernel) {
      slips(pixels, kernel, stride, padding)
          .forEach(slip -> call.mistake(slip.count(), slip.message()));
    }
    return call;
  }

  /** Those that show: two likely ones that give the same number leave open which it was. */
  private static List<Slip> slips(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    int right = room / stride + 1;
    List<Slip> likely = List.of(
        new Slip(room / stride,
            room % stride == 0
                ? "A position is missing: the start counts, too, and so does a window that ends at"
                    + " the last place."
                : "The start is missing: add 1 after the division."),
        new Slip((room - padding) / stride + 1, "The padding is at both ends: it counts twice."),
        new Slip((room - 2 * padding) / stride + 1, "The padding is not used."),
        new Slip((room + kernel) / stride + 1,
            "The kernel is not used: pixels + 2 · padding - kernel is the room to move."),
        new Slip((room + kernel) / stride,
            "The kernel is not used, and the start does not count: pixels + 2 · padding - kernel is"
                + " the room to move, and the window stands at its start, too."),
        new Slip(room + 1, "The stride is not used: divide the room by it."),
        new Slip((room + stride - 1) / stride + 1,
            (room + 1) % stride == 0
                ? "The room to move is one too long, or the division rounds up: it is pixels"
                    + " + 2 · padding - kernel, and a part of a step leads nowhere."
                : "Round down: a step that does not fit leads to no position."),
        new Slip(room * stride + 1, "The stride multiplies: divide the room by it."));
    List<Slip> rare = List.of(
        new Slip((room + stride - 1) / stride,
            "A window that ends at the last place fits, too: compare with <=."),
        new Slip((room - 4 * padding) / stride + 1,
            "The padding is subtracted: it makes the image longer."),
        new Slip((room + 2 * kernel) / stride + 1,
            "The kernel is added: it takes away from the room to move."),
        new Slip(pixels + 2 * padding - kernel / stride + 1,
            "The kernel alone is divided by the stride: put the room in parentheses."),
        new Slip(room % stride + 1, "% is what remains of a division: divide by /."),
        new Slip((room + kernel) / kernel,
            "The window moves by its own length: it moves by the stride."),
        new Slip(pixels / stride,
            "Pixels by stride: the window is kernel pixels long, and the padding is missing."),
        new Slip(right * right, "The positions in the whole image: one side of it is asked for."));
    List<Slip> all = Stream.concat(likely.stream(), rare.stream()).toList();
    return all.stream()
        .filter(slip -> slip.count() >= 0 && slip.count() != right)
        .filter(slip -> isAlone(slip, likely.contains(slip) ? likely : all))
        .toList();
  }

  private static boolean isAlone(Slip slip, List<Slip> slips) {
    return slips.stream().filter(other -> other.count() == slip.count()).count() == 1;
  }
}
