package nnbook.terminal.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.text.AdocText;
import nnbook.terminal.text.Document;

/** The solution of an exercise with its commentary, for those who have passed or given up. */
public final class SolutionText {
  private static final Messages MESSAGES = Messages.of("terminal");

  private SolutionText() {}

  /** Whether the learner may see it; {@code giveUp} notes that he or she gives up. */
  public static boolean allowed(Workbook book, Exercise exercise, boolean giveUp) {
    Progress progress = book.progress();
    if (book.status(exercise) == ExerciseStatus.PASSED || progress.gaveUp(exercise.id())) {
      return true;
    }
    if (giveUp) {
      progress.giveUp(exercise.id());
      progress.save();
    }
    return giveUp;
  }

  /** The code between its tags, then the notes. Throws UserError when the file is missing. */
  public static Document of(Path home, Exercise exercise, boolean colors) {
    ExercisePaths paths = ExercisePaths.of(home, exercise);
    Path file = paths.solution();
    if (!Files.exists(file)) {
      String key = paths.project().hasSolutions() ? "solution.missing" : "solution.kept";
      throw new UserError(
          ExitCode.USAGE, MESSAGES.get(key, exercise.id(), home.relativize(file)));
    }
    Document text = new Document(colors)
        .paragraphs(MESSAGES.get("solution.head", exercise.id(), home.relativize(file)))
        .code(SolutionCode.tagged(ExerciseCatalog.source(file)).stripTrailing());
    String notes = Sections.of(paths.notes()).body(exercise.name());
    return notes.isEmpty()
        ? text
        : text.emptyLine()
            .paragraphs(MESSAGES.get("check.notice"))
            .append("", AdocText.of(notes, colors));
  }
}
