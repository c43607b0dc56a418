package nnbook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Marks an exercise so that it is not proposed as the next one. */
@Command(name = "skip", mixinStandardHelpOptions = true)
final class SkipCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Option(names = "--undo", descriptionKey = "undo")
  private boolean undo;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    Exercise exercise = book.catalog().one(name);
    if (undo) {
      book.progress().unskip(exercise.id());
    } else {
      book.progress().skip(exercise.id());
    }
    book.progress().save();
    PrintWriter out = spec.commandLine().getOut();
    out.println(MESSAGES.get(undo ? "skip.undone" : "skip.done", exercise.id()));
    book.overview(book.catalog().all())
        .next()
        .ifPresent(next -> out.println(MESSAGES.get("check.next", next.id())));
    out.flush();
    return ExitCode.PASS.code();
  }
}
