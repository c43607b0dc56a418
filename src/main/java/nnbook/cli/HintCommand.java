package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Progress;
import nnbook.grader.Sections;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one hint; the next one each time. */
@Command(name = "hint", mixinStandardHelpOptions = true)
final class HintCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(index = "0", descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Parameters(index = "1", arity = "0..1", descriptionKey = "number", paramLabel = "N")
  private Integer number;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    Exercise exercise = ExerciseCatalog.of(home.resolve("exercises")).one(name);
    List<String> hints = Sections.hints(exercise);
    Progress progress = Progress.of(home);
    int seen = progress.hints(exercise.id());
    int n = number == null ? Math.min(seen + 1, hints.size()) : number;
    if (hints.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("hint.none", exercise.id()));
    }
    if (n < 1 || n > hints.size()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("hint.number", exercise.id(), hints.size()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(MESSAGES.get("hint.head", exercise.id(), n, hints.size()));
    out.println("  " + PlainAdoc.of(hints.get(n - 1).replace("\n  ", "\n")).replace("\n", "\n  "));
    String key = n < hints.size() ? "hint.next" : "hint.last";
    out.println(MESSAGES.get(key, exercise.id(), n + 1));
    out.flush();
    progress.sawHint(exercise.id(), n);
    progress.save();
    return ExitCode.PASS.code();
  }
}
