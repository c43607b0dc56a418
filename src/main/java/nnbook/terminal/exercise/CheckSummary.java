package nnbook.terminal.exercise;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.grader.Outcome;
import nnbook.grader.Progress;
import nnbook.grader.Verdict;
import nnbook.platform.Messages;

/** What stands below several verdicts: what is not started, how many passed, what comes next. */
public final class CheckSummary {
  private static final Messages MESSAGES = Messages.of("terminal");

  private CheckSummary() {}

  public static void print(List<Verdict> verdicts, Progress progress, PrintWriter out) {
    List<Verdict> open =
        verdicts.stream().filter(v -> v.outcome() == Outcome.NOT_STARTED).toList();
    for (String chapter : open.stream().map(v -> v.exercise().chapter()).distinct().toList()) {
      String names =
          open.stream()
              .map(Verdict::exercise)
              .filter(exercise -> exercise.chapter().equals(chapter))
              .map(exercise -> exercise.name())
              .collect(Collectors.joining(", "));
      out.println(MESSAGES.get("check.not.started", chapter, names));
    }
    long passed = verdicts.stream().filter(Verdict::passed).count();
    out.println(MESSAGES.get("check.summary", passed, verdicts.size(), open.size()));
    verdicts.stream()
        .filter(v -> !v.passed() && !progress.isSkipped(v.exercise().id()))
        .findFirst()
        .ifPresent(v -> out.println(MESSAGES.get("check.next", v.exercise().id())));
  }
}
