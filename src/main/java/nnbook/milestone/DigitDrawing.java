package nnbook.milestone;

import java.util.Arrays;
import java.util.List;
import nnbook.data.Digits;

/** An image of a handwritten digit, drawn with letters. */
public final class DigitDrawing {
  /** The number of letters in a line: two for each pixel, because letters are tall. */
  public static final int WIDTH = 2 * Digits.SIDE;

  /** From paper to ink, 16. */
  private static final String SHADES = "  ..::--==++**##@";

  private DigitDrawing() {}

  /** The lines of image {@code i}, each {@link #WIDTH} long. */
  public static List<String> of(int i) {
    return Arrays.stream(Digits.image(i)).map(DigitDrawing::line).toList();
  }

  private static String line(double[] pixels) {
    StringBuilder line = new StringBuilder();
    for (double ink : pixels) {
      char shade = SHADES.charAt((int) ink);
      line.append(shade).append(shade);
    }
    return line.toString();
  }
}
