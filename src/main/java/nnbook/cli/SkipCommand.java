package nnbook.cli;

import nnbook.grader.Exercise;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.CheckSummaryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks an exercise so that it is not proposed as the next one. */
@Command(name = "skip")
final class SkipCommand extends BookCommand {
  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Option(names = "--undo", descriptionKey = "undo")
  private boolean undo;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    if (undo) {
      book.progress().unskip(exercise.id());
    } else {
      book.progress().skip(exercise.id());
    }
    book.progress().save();
    say(undo ? "skip.undone" : "skip.done", exercise.id());
    book.overview(book.catalog().all()).next(exercise.id())
        .ifPresent(next -> out().println(CheckSummaryText.next(next)));
    return ExitCode.PASS;
  }
}
