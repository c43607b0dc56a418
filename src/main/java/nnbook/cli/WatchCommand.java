package nnbook.cli;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Workbook;
import nnbook.platform.Browser;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.screen.TerminalCheck;
import nnbook.terminal.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Follows the exercises while they are edited, and tells the verdict after each save. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(arity = "0..1", descriptionKey = "watch.first", paramLabel = "NAME")
  private String name;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Queue<String> warnings = new ConcurrentLinkedQueue<>();
    Workbook book = Workbook.of(Home.folder(), warnings::add);
    ExerciseCatalog catalog = book.catalog();
    List<Exercise> asked = name == null ? catalog.all() : catalog.several(name);
    if (asked.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("check.nothing", catalog.folder()));
    }
    Exercise first = book.overview(asked).next().orElse(asked.get(0));
    Watch.Task task =
        new Watch.Task(book, first, new WatchTexts(book), Browser::open, warnings);
    if (TerminalCheck.isTerminal() && !"dumb".equals(System.getenv("TERM"))) {
      Watch.onTerminal(task);
    } else {
      Watch.onStreams(task, System.in, spec.commandLine().getOut());
    }
    return ExitCode.PASS.code();
  }
}
