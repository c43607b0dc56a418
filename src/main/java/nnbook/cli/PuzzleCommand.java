package nnbook.cli;

import nnbook.grader.Exercise;
import nnbook.grader.puzzle.Puzzle;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import nnbook.terminal.quiz.PuzzleGame;
import nnbook.terminal.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the lines of a solution in disorder: a step between the hints and the solution. */
@Command(name = "puzzle")
final class PuzzleCommand extends BookCommand {
  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    Puzzle puzzle = Puzzle.of(book.home(), exercise).orElseThrow(() -> none(book, exercise));
    note(book, exercise, false);
    try (Screen screen = Screen.open()) {
      if (new PuzzleGame(puzzle, screen).play()) {
        note(book, exercise, true);
      }
    }
    return ExitCode.PASS;
  }

  private static void note(Workbook book, Exercise exercise, boolean solved) {
    book.progress().puzzle(exercise.id(), solved);
    book.progress().save();
  }

  private UserError none(Workbook book, Exercise exercise) {
    boolean kept = !new ProjectLayout(book.home()).hasSolutions();
    return wrongUse(kept ? "puzzle.kept" : "puzzle.none", exercise.id());
  }
}
