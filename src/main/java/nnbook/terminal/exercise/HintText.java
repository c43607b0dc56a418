package nnbook.terminal.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Sections;
import nnbook.grader.puzzle.Puzzle;
import nnbook.learner.Progress;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import nnbook.terminal.text.AdocText;
import nnbook.terminal.text.Document;

/**
 * One hint of an exercise.
 *
 * @param number which one, from 1
 * @param count how many there are
 * @param adoc what it says, in AsciiDoc
 */
public record HintText(Exercise exercise, int number, int count, String adoc) {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** The first hint that was not looked at yet; the last one when all were. */
  public static HintText next(Exercise exercise, Progress progress) {
    List<String> hints = Sections.hints(exercise);
    return of(exercise, Math.min(progress.hints(exercise.id()) + 1, hints.size()), hints);
  }

  /** The hint of this number. Throws UserError when there is none. */
  public static HintText of(Exercise exercise, int number) {
    return of(exercise, number, Sections.hints(exercise));
  }

  private static HintText of(Exercise exercise, int number, List<String> hints) {
    if (hints.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("hint.none", exercise.id()));
    }
    if (number < 1 || number > hints.size()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("hint.number", exercise.id(), hints.size()));
    }
    String adoc = hints.get(number - 1).replace("\n  ", "\n");
    return new HintText(exercise, number, hints.size(), adoc);
  }

  /** The hint below a line that names it. */
  public Document document(boolean colors) {
    return new Document(colors)
        .paragraphs(MESSAGES.get("hint.head", exercise.id(), number, count))
        .append("  ", AdocText.of(adoc, colors));
  }

  /** Where to get more help. */
  public Document more(Path home) {
    String key = number < count ? "hint.next"
        : new ProjectLayout(home).hasSolutions() ? "hint.last" : "hint.last.kept";
    Document more = new Document(false).paragraphs(MESSAGES.get(key, exercise.id(), number + 1));
    puzzle(home).ifPresent(more::paragraphs);
    return more;
  }

  /** Names the puzzle of the exercise, if there is one. */
  public Optional<String> puzzle(Path home) {
    return Puzzle.exists(home, exercise)
        ? Optional.of(MESSAGES.get("hint.puzzle", exercise.id()))
        : Optional.empty();
  }
}
