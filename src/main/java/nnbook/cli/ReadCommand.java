package nnbook.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nnbook.book.BookReader;
import nnbook.platform.Browser;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Chapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** {@code nnbook read}: opens the book, or one chapter, in the browser. */
@Command(
    name = "read",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("book");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "read.chapter")
  private Optional<String> name = Optional.empty();

  @Override
  public Integer call() {
    Path home = Home.folder();
    PrintWriter out = spec.commandLine().getOut();
    Optional<Path> chapter = name.map(typed -> Chapters.find(home, typed));
    URI page = new BookReader(home, out).page(chapter);
    out.println(MESSAGES.get(Browser.open(page) ? "opened" : "open.yourself", page));
    return ExitCode.PASS.code();
  }
}
