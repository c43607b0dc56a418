package nnbook.plot.svg;

/** Approximate widths of text in a wide sans-serif face, for layout without fonts. */
public final class TextWidth {
  private TextWidth() {}

  /** Returns the width of {@code text} in em. */
  public static double em(String text) {
    return text.codePoints().mapToDouble(TextWidth::em).sum();
  }

  private static double em(int c) {
    if (c >= 0x2e80 && c < 0xfb00 || c >= 0xff00 && c < 0xffe0) {
      return 1.0; // Chinese and Japanese characters are square.
    }
    if ("iljI.,:;'|!".indexOf(c) >= 0) {
      return 0.33;
    }
    if (" ()[]ftr/-\"".indexOf(c) >= 0) {
      return 0.4;
    }
    if ("mwMW@%→∑".indexOf(c) >= 0) {
      return 0.96;
    }
    if ("+−=<>×≤≥≈".indexOf(c) >= 0) {
      return 0.8;
    }
    return Character.isUpperCase(c) ? 0.72 : 0.62;
  }
}
