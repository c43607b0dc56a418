package nnbook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.Workbook;
import nnbook.grader.puzzle.Puzzle;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.quiz.PuzzleGame;
import nnbook.terminal.screen.PlainOutput;
import nnbook.terminal.screen.TerminalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Gives the lines of a solution in disorder: a step between the hints and the solution. */
@Command(name = "puzzle", mixinStandardHelpOptions = true)
final class PuzzleCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    Exercise exercise = book.catalog().one(name);
    Puzzle puzzle =
        Puzzle.of(book.home(), exercise)
            .orElseThrow(() -> new UserError(ExitCode.USAGE, none(book, exercise)));
    note(book, exercise, false);
    boolean solved =
        TerminalCheck.isTerminal()
            ? PuzzleGame.onTerminal(puzzle)
            : PuzzleGame.onStreams(puzzle, System.in, PlainOutput.stream());
    if (solved) {
      note(book, exercise, true);
    }
    return ExitCode.PASS.code();
  }

  private static void note(Workbook book, Exercise exercise, boolean solved) {
    book.progress().puzzle(exercise.id(), solved);
    book.progress().save();
  }

  private static String none(Workbook book, Exercise exercise) {
    List<Exercise> all =
        book.catalog().all().stream().filter(e -> Puzzle.exists(book.home(), e)).toList();
    String ids = all.stream().map(Exercise::id).collect(Collectors.joining(", "));
    return all.isEmpty()
        ? MESSAGES.get("puzzle.none.here", exercise.id())
        : MESSAGES.get("puzzle.none", exercise.id(), ids);
  }
}
