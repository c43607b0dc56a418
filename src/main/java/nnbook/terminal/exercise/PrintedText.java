package nnbook.terminal.exercise;

import java.util.List;
import nnbook.platform.Messages;

/** What a learner's code printed, cut to what helps: its beginning. */
public final class PrintedText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int LINES = 12;

  private PrintedText() {}

  public static String of(String printed) {
    List<String> lines = printed.strip().lines().toList();
    if (lines.size() <= LINES + 1) {
      return String.join("\n", lines);
    }
    String first = String.join("\n", lines.subList(0, LINES));
    return first + "\n" + MESSAGES.get("check.printed.more");
  }
}
