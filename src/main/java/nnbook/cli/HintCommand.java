package nnbook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.terminal.exercise.HintText;
import nnbook.terminal.text.TextPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Prints one hint; the next one each time. */
@Command(name = "hint", mixinStandardHelpOptions = true)
final class HintCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(index = "0", descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Parameters(index = "1", arity = "0..1", descriptionKey = "number", paramLabel = "N")
  private Integer number;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    Exercise exercise = book.catalog().one(name);
    HintText hint =
        number == null
            ? HintText.next(exercise, book.progress())
            : HintText.of(exercise, number);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(hint));
    } else {
      new TextPrinter(out, false).block("", hint.titled());
      String key = hint.isLast() ? "hint.last" : "hint.next";
      out.println(MESSAGES.get(key, exercise.id(), hint.number() + 1));
      HintText.puzzle(book.home(), exercise).ifPresent(out::println);
    }
    out.flush();
    book.progress().sawHint(exercise.id(), hint.number());
    book.progress().save();
    return ExitCode.PASS.code();
  }

  private static String json(HintText hint) {
    return Json.object(
        "exercise", Json.text(hint.exercise().id()),
        "number", "" + hint.number(),
        "count", "" + hint.count(),
        "hint", Json.text(hint.text()));
  }
}
