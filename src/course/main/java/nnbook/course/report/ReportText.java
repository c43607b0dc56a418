package nnbook.course.report;

import java.util.Locale;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/** How reports write numbers, outcomes, and what code under test has said. */
public final class ReportText {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;

  private ReportText() {}

  /** A number with at most two digits behind the point. */
  public static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }

  public static String percent(double percent) {
    return String.format(Locale.ROOT, "%.0f%%", percent);
  }

  public static String outcome(Outcome outcome) {
    return MESSAGES.get("outcome." + word(outcome));
  }

  /** The name of the outcome in style sheets and files. */
  public static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** Text in which control characters can be seen, and none changes the direction of the text. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (c == '\n' || c == '\t') {
        shown.appendCodePoint(c);
      } else if (c < ' ') {
        shown.appendCodePoint(PICTURES + c);
      } else if (c == 0x7F) {
        shown.appendCodePoint(DELETE_PICTURE);
      } else if (isOdd(c)) {
        shown.append("⟨U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append("⟩");
      } else {
        shown.appendCodePoint(c);
      }
    });
    return shown.toString();
  }

  private static boolean isOdd(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.FORMAT && c != 0x200D;
  }
}
