package nnbook.terminal.exercise;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.learner.Progress;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;

/** What follows several verdicts: what is not started, how many passed, what comes next. */
public final class CheckSummaryText {
  private static final Messages MESSAGES = Messages.of("terminal");

  private CheckSummaryText() {}

  public static Document of(List<Verdict> verdicts, Progress progress) {
    Document text = new Document(false);
    List<Exercise> open = verdicts.stream()
        .filter(verdict -> verdict.outcome() == Outcome.NOT_STARTED)
        .map(Verdict::exercise)
        .toList();
    for (String chapter : open.stream().map(Exercise::chapter).distinct().toList()) {
      String names = open.stream()
          .filter(exercise -> exercise.chapter().equals(chapter))
          .map(Exercise::name)
          .collect(Collectors.joining(", "));
      text.paragraphs(MESSAGES.get("check.not.started", chapter, names));
    }
    long passed = verdicts.stream().filter(Verdict::passed).count();
    text.paragraphs(MESSAGES.get("check.summary", passed, verdicts.size(), open.size()));
    verdicts.stream()
        .filter(v -> !v.passed() && !progress.isSkipped(v.exercise().id()))
        .findFirst()
        .ifPresent(v -> text.paragraphs(next(v.exercise())));
    return text;
  }

  /** Names the exercise that comes next. */
  public static String next(Exercise exercise) {
    return MESSAGES.get("check.next", exercise.id());
  }
}
