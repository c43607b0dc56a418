package nnbook.cli;

import nnbook.grader.Exercise;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.terminal.exercise.SolutionText;
import nnbook.terminal.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a solution to those who have passed, or give up. */
@Command(name = "solution")
final class SolutionCommand extends BookCommand {
  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Option(names = "--give-up", descriptionKey = "give-up")
  private boolean giveUp;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    Document solution = SolutionText.of(book.home(), exercise, colors());
    if (!SolutionText.allowed(book, exercise, giveUp)) {
      throw new UserError(ExitCode.FAIL, words("solution.not.yet", exercise.id()));
    }
    print(solution);
    return ExitCode.PASS;
  }
}
