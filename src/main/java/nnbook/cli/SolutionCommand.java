package nnbook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.exercise.SolutionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Shows a solution to those who have passed, or give up. */
@Command(name = "solution", mixinStandardHelpOptions = true)
final class SolutionCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Option(names = "--give-up", descriptionKey = "give-up")
  private boolean giveUp;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    Exercise exercise = book.catalog().one(name);
    String solution = SolutionText.of(book.home(), exercise);
    if (!SolutionText.allowed(book, exercise, giveUp)) {
      throw new UserError(ExitCode.FAIL, MESSAGES.get("solution.not.yet", exercise.id()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(solution);
    out.flush();
    return ExitCode.PASS.code();
  }
}
