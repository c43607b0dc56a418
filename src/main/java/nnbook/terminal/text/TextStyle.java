package nnbook.terminal.text;

/** How words stand out: with colours on a terminal that wants them, else by characters. */
public enum TextStyle {
  TITLE("1;36", "", ""),
  BOLD("1", "", ""),
  CODE("33", "`", "`"),
  EMPHASIS("3", "", ""),
  QUIET("2", "", ""),
  GOOD("32", "", ""),
  BAD("31", "", ""),
  BOX("35", "", "");

  private final String code;
  private final String before;
  private final String after;

  TextStyle(String code, String before, String after) {
    this.code = code;
    this.before = before;
    this.after = after;
  }

  public String on(String text, boolean colours) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : before + text + after;
  }
}
