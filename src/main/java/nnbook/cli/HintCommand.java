package nnbook.cli;

import nnbook.grader.Exercise;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.HintText;
import nnbook.terminal.text.AdocText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one hint; the next one each time. */
@Command(name = "hint")
final class HintCommand extends BookCommand {
  @Parameters(index = "0", descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Parameters(index = "1", arity = "0..1", descriptionKey = "number", paramLabel = "N")
  private Integer number;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    HintText hint =
        number == null
            ? HintText.next(exercise, book.progress())
            : HintText.of(exercise, number);
    if (json) {
      print(
          Json.object()
              .put("exercise", exercise.id())
              .put("number", hint.number())
              .put("count", hint.count())
              .put("hint", AdocText.plain(hint.adoc())));
    } else {
      print(hint.document(colors()));
      print(hint.more(book.home()));
    }
    book.progress().sawHint(exercise.id(), hint.number());
    book.progress().save();
    return ExitCode.PASS;
  }
}
