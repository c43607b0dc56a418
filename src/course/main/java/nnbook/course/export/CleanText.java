package nnbook.course.export;

/** Text that formats can hold: what a format has no place for becomes {@code U+FFFD}. */
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** Without halves of surrogate pairs, which UTF-8 cannot write; lines end with {@code \n}. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The same without characters that XML 1.0 does not know, such as most control characters. */
  public static String forXml(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    of(text).codePoints().map(c -> isXml(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
