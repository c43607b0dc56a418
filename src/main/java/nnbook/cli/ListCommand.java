package nnbook.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.puzzle.Puzzle;
import nnbook.learner.DueDates;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.ExerciseListText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the exercises and how they stand. */
@Command(name = "list")
final class ListCommand extends BookCommand {
  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    List<Exercise> asked = book.catalog().asked(names);
    if (json) {
      DueDates due = DueDates.of(book.home());
      print(Json.array(asked, exercise -> json(book, exercise, due)));
    } else {
      print(ExerciseListText.of(book, asked));
    }
    return ExitCode.PASS;
  }

  private static ObjectNode json(Workbook book, Exercise exercise, DueDates due) {
    String id = exercise.id();
    return Json.object()
        .put("exercise", id)
        .put("state", book.status(exercise).word())
        .put("stars", exercise.stars())
        .put("minutes", exercise.minutes())
        .put("hintsSeen", book.progress().hints(id))
        .put("gaveUp", book.progress().gaveUp(id))
        .put("puzzle", Puzzle.exists(book.home(), exercise))
        .put("puzzleSeen", book.progress().sawPuzzle(id))
        .put("due", due.of(exercise.chapter()).map(String::valueOf).orElse(null))
        .put("file", ExercisePaths.stubName(id));
  }
}
