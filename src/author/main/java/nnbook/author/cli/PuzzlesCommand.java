package nnbook.author.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.author.puzzle.PuzzleMaker;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the puzzles of solutions anew. */
@Command(name = "puzzles")
final class PuzzlesCommand extends WorkshopCommand {
  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    Path home = home();
    if (!new ProjectLayout(home).hasSolutions()) {
      throw wrongUse("puzzles.no.solutions", home);
    }
    ExerciseCatalog catalog = workbook().catalog();
    try (Grader grader = Grader.of(home, Stubs.in(catalog.folder()), Grader.TIME_LIMIT)) {
      PuzzleMaker maker = new PuzzleMaker(home, grader);
      for (Exercise exercise : catalog.asked(names)) {
        boolean made = maker.make(exercise, catalog.all());
        say(made ? "puzzles.made" : "puzzles.none", exercise.id());
        out().flush();
      }
    }
    return ExitCode.PASS;
  }
}
