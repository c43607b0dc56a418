package nnbook.terminal.text;

/** How words stand out: by color on a terminal that wants it, else a few by signs around them. */
public enum TextStyle {
  PLAIN(""),
  TITLE("1;36"),
  BOLD("1"),
  CODE("33", "`"),
  EMPHASIS("3"),
  QUIET("2"),
  GOOD("32"),
  BAD("31"),
  PASS("32;1"),
  FAIL("31;1"),
  DIAGNOSIS("33"),
  BAR("36"),
  BOX("35");

  private final String code;
  private final String sign;

  TextStyle(String code) {
    this(code, "");
  }

  TextStyle(String code, String sign) {
    this.code = code;
    this.sign = sign;
  }

  /** Returns {@code text} in this style. */
  public String on(String text, boolean colors) {
    if (text.isEmpty() || this == PLAIN) {
      return text;
    }
    return colors ? "\u001b[" + code + "m" + text + "\u001b[0m" : sign + text + sign;
  }
}
