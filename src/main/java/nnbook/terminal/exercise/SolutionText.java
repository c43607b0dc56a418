package nnbook.terminal.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Progress;
import nnbook.grader.Sections;
import nnbook.grader.Standing;
import nnbook.grader.Workbook;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.text.AdocText;

/** The solution of an exercise with its commentary, for those who have passed or given up. */
public final class SolutionText {
  private static final Messages MESSAGES = Messages.of("terminal");

  private SolutionText() {}

  /** Whether the learner may see it; {@code giveUp} notes that he or she gives up. */
  public static boolean allowed(Workbook book, Exercise exercise, boolean giveUp) {
    Progress progress = book.progress();
    if (book.standing(exercise) == Standing.PASSED || progress.gaveUp(exercise.id())) {
      return true;
    }
    if (giveUp) {
      progress.giveUp(exercise.id());
      progress.save();
    }
    return giveUp;
  }

  /** The code between its tags, then the notes. Throws UserError when the file is missing. */
  public static String of(Path home, Exercise exercise) {
    Path folder = home.resolve("solutions").resolve(exercise.chapter());
    Path file = folder.resolve(exercise.name() + ".java");
    if (!Files.exists(file)) {
      throw new UserError(
          ExitCode.USAGE, MESSAGES.get("solution.missing", exercise.id(), home.relativize(file)));
    }
    String code = SolutionCode.tagged(ExerciseCatalog.source(file)).stripTrailing();
    String notes = AdocText.of(Sections.of(folder.resolve("notes.adoc")).body(exercise.name()));
    String end = notes.isEmpty() ? "" : "\n\n" + MESSAGES.get("check.notice") + "\n" + notes;
    return MESSAGES.get("solution.head", exercise.id(), home.relativize(file)) + "\n" + code + end;
  }
}
