package nnbook.cli;

import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.learner.SafetyCopies;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.TutorContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a tutor, human or not, has to know to help with an exercise. */
@Command(name = "context")
final class ContextCommand extends BookCommand {
  @Parameters(index = "0", descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    out().print(TutorContext.of(book, exercise, verdict(book, exercise)));
    return ExitCode.PASS;
  }

  /** As a check would tell it; a look at the file is no try, so nothing is noted. */
  private Verdict verdict(Workbook book, Exercise exercise) {
    if (book.stubs().isUntouched(exercise)) {
      return Verdict.notStarted(exercise);
    }
    SafetyCopies copies = new SafetyCopies(book);
    copies.keep();
    try (Grader grader = Grader.of(book.home(), Grader.TIME_LIMIT)) {
      Verdict verdict = grader.check(exercise, exercise.source(), "");
      copies.restore(exercise).forEach(this::warn);
      return verdict;
    }
  }
}
