package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Progress;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the exercises and how they stand. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    List<Exercise> asked = catalog.asked(names);
    Progress progress = Progress.of(home);
    Stubs stubs = Stubs.of(home);
    PrintWriter out = spec.commandLine().getOut();
    String chapter = "";
    for (Exercise exercise : asked) {
      if (!exercise.chapter().equals(chapter)) {
        chapter = exercise.chapter();
        out.println(chapter);
      }
      out.println(line(exercise, state(exercise, stubs, progress)));
    }
    out.flush();
    return ExitCode.PASS.code();
  }

  private static String state(Exercise exercise, Stubs stubs, Progress progress) {
    if (!Files.exists(exercise.file())) {
      return MESSAGES.get("list.missing", exercise.id());
    }
    String state = stubs.isUntouched(exercise) ? "not_started" : progress.state(exercise);
    return MESSAGES.get("list." + state);
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
