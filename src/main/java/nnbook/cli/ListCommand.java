package nnbook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Progress;
import nnbook.grader.Standing;
import nnbook.grader.Workbook;
import nnbook.grader.puzzle.Puzzle;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Lists the exercises and how they stand. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("terminal");

  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    List<Exercise> asked = book.catalog().asked(names);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(asked.stream().map(exercise -> json(exercise, book)).collect(Json.lines()));
    } else {
      print(asked, book, out);
    }
    out.flush();
    return ExitCode.PASS.code();
  }

  private static void print(List<Exercise> asked, Workbook book, PrintWriter out) {
    String chapter = "";
    for (Exercise exercise : asked) {
      if (!exercise.chapter().equals(chapter)) {
        chapter = exercise.chapter();
        out.println(chapter);
      }
      out.println(line(exercise, state(exercise, book) + puzzle(exercise, book)));
    }
    if (asked.stream().anyMatch(exercise -> Puzzle.exists(book.home(), exercise))) {
      out.println(MESSAGES.get("list.puzzles"));
    }
  }

  private static String puzzle(Exercise exercise, Workbook book) {
    if (!Puzzle.exists(book.home(), exercise)) {
      return "";
    }
    Progress progress = book.progress();
    boolean seen = progress.sawPuzzle(exercise.id());
    boolean solved = progress.solvedPuzzle(exercise.id());
    return MESSAGES.get("list.puzzle" + (solved ? ".solved" : seen ? ".seen" : ""));
  }

  private static String state(Exercise exercise, Workbook book) {
    Standing standing = book.standing(exercise);
    String state = MESSAGES.get("list." + standing.word(), exercise.id());
    boolean gaveUp = book.progress().gaveUp(exercise.id());
    return gaveUp ? state + MESSAGES.get("list.gave_up") : state;
  }

  private static String json(Exercise exercise, Workbook book) {
    return Json.object(
        "exercise", Json.text(exercise.id()),
        "state", Json.text(book.standing(exercise).word()),
        "stars", "" + exercise.stars(),
        "minutes", "" + exercise.minutes(),
        "hintsSeen", "" + book.progress().hints(exercise.id()),
        "gaveUp", "" + book.progress().gaveUp(exercise.id()),
        "puzzle", "" + Puzzle.exists(book.home(), exercise),
        "puzzleSeen", "" + book.progress().sawPuzzle(exercise.id()),
        "file", Json.text("exercises/" + exercise.id().replace('.', '/') + ".java"));
  }

  private static String line(Exercise exercise, String state) {
    int minutes = exercise.minutes();
    String effort = minutes == 0 ? "" : MESSAGES.get("list.minutes", minutes);
    return "  "
        + pad(exercise.name(), 22)
        + pad("★".repeat(exercise.stars()), 4)
        + " ".repeat(Math.max(0, 7 - effort.length()))
        + effort
        + "   "
        + state;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
