package nnbook.terminal.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Progress;
import nnbook.grader.Sections;
import nnbook.grader.puzzle.Puzzle;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.text.AdocText;

/**
 * One hint of an exercise.
 *
 * @param number which one, from 1
 * @param count how many there are
 * @param text for the terminal
 */
public record HintText(Exercise exercise, int number, int count, String text) {
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
    String text = AdocText.of(hints.get(number - 1).replace("\n  ", "\n"));
    return new HintText(exercise, number, hints.size(), text);
  }

  public boolean isLast() {
    return number == count;
  }

  /** The hint under a line that names it. */
  public String titled() {
    return MESSAGES.get("hint.head", exercise.id(), number, count)
        + "\n  "
        + text.replace("\n", "\n  ");
  }

  /** Where else to get help, if the exercise has a puzzle. */
  public static Optional<String> puzzle(Path home, Exercise exercise) {
    return Puzzle.exists(home, exercise)
        ? Optional.of(MESSAGES.get("hint.puzzle", exercise.id()))
        : Optional.empty();
  }
}
