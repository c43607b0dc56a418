package nnbook.terminal.exercise;

import java.util.EnumSet;
import java.util.Set;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextPrinter;

/** One failed check in full: given, expected, actual, the first difference, the likely mistake. */
public final class FailureText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final String INDENT = " ".repeat(12);
  private static final Set<Failure.Kind> IN_THE_VALUES =
      EnumSet.of(Failure.Kind.WRONG_VALUE, Failure.Kind.WRONG_SHAPE);

  private final TextPrinter paper;

  public FailureText(TextPrinter paper) {
    this.paper = paper;
  }

  public void print(CheckResult check) {
    Failure failure = check.failure();
    boolean told = IN_THE_VALUES.contains(failure.kind()) && !failure.actual().equals("null");
    if (!told) {
      paper.block("  ", failure.headline());
    }
    labelled("check.given", failure.given());
    labelled("check.expected", failure.expected());
    labelled("check.actual", failure.actual());
    paper.block(INDENT, failure.difference());
    if (!failure.diagnosis().isEmpty()) {
      paper.block("  ", MESSAGES.get("check.looks.like", failure.diagnosis()), "33");
    }
    if (!check.printed().isBlank()) {
      labelled("check.printed", PrintedText.of(check.printed()));
    }
  }

  private void labelled(String key, String value) {
    if (!value.isEmpty()) {
      String label = TextPrinter.pad("  " + MESSAGES.get(key), INDENT.length());
      paper.line(label + value.replace("\n", "\n" + INDENT));
    }
  }
}
