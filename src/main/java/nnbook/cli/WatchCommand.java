package nnbook.cli;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.learner.Workbook;
import nnbook.platform.Browser;
import nnbook.platform.ExitCode;
import nnbook.terminal.watch.Watch;
import nnbook.terminal.watch.WatchScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Follows the exercises while they are edited, and tells the verdict after each save. */
@Command(name = "watch")
final class WatchCommand extends BookCommand {
  @Parameters(arity = "0..1", descriptionKey = "watch.first", paramLabel = "NAME")
  private String name;

  @Override
  protected ExitCode run() {
    Queue<String> warnings = new ConcurrentLinkedQueue<>();
    Workbook book = Workbook.of(home(), warnings::add);
    ExerciseCatalog catalog = book.catalog();
    List<Exercise> asked = name == null ? catalog.all() : catalog.several(name);
    if (asked.isEmpty()) {
      throw wrongUse("check.nothing", catalog.folder());
    }
    Exercise first = book.overview(asked).next(book.progress().last()).orElse(asked.get(0));
    Watch.Task task = new Watch.Task(book, first, Browser::open, warnings);
    Watch.run(task, WatchScreen.open(System.in, out()));
    return ExitCode.PASS;
  }
}
