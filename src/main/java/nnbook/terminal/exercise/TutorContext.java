package nnbook.terminal.exercise;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Sections;
import nnbook.grader.Verdict;
import nnbook.learner.Workbook;
import nnbook.platform.Messages;
import nnbook.terminal.text.AdocText;

/**
 * What a tutor has to know to help with an exercise, as Markdown: how to help, the task, the
 * learner's code, what the checks say about it, and the hints that the learner has seen. Nothing in
 * it comes from the solution.
 */
public final class TutorContext {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Workbook book;
  private final Exercise exercise;
  private final Verdict verdict;

  private TutorContext(Workbook book, Exercise exercise, Verdict verdict) {
    this.book = book;
    this.exercise = exercise;
    this.verdict = verdict;
  }

  /** Returns the text; {@code verdict} is that on the learner's code as it is now. */
  public static String of(Workbook book, Exercise exercise, Verdict verdict) {
    return new TutorContext(book, exercise, verdict).text();
  }

  private String text() {
    return "# " + words("context.title", exercise.id()) + "\n\n"
        + words("context.intro", exercise.name(), chapter())
        + section("context.rules") + words("context.rules.text")
        + section("context.task") + exercise.task()
        + section("context.code") + fenced("java", exercise.source())
        + section("context.checks") + checks()
        + section("context.hints") + hints() + "\n";
  }

  /** The chapter's number and the place in it; an exercise may name none. */
  private String chapter() {
    String number = exercise.chapter().replaceFirst("^ch0*", "");
    return exercise.anchor().isEmpty()
        ? words("context.chapter", number)
        : words("context.section", number, exercise.anchor());
  }

  private String checks() {
    if (verdict.outcome() == Outcome.NOT_STARTED) {
      return words("context.not.started");
    }
    VerdictText text = new VerdictText(book.home(), book.progress(), false);
    return fenced("text", text.facts(verdict).toString());
  }

  private String hints() {
    List<String> all = Sections.hints(exercise);
    int seen = Math.min(book.progress().hints(exercise.id()), all.size());
    String list = all.subList(0, seen).stream()
        .map(hint -> "* " + AdocText.plain(hint).strip().replaceAll("\n(?!\n|$)", "\n  "))
        .collect(Collectors.joining("\n"));
    return words("context.hints.seen", seen, all.size()) + (seen == 0 ? "" : "\n\n" + list);
  }

  private static String section(String key) {
    return "\n\n## " + words(key) + "\n\n";
  }

  private static String fenced(String language, String text) {
    String fence = "`".repeat(text.contains("```") ? 4 : 3);
    return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
  }

  private static String words(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
