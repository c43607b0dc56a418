package nnbook.cli;

import java.nio.file.Path;
import java.util.Optional;
import nnbook.book.BookReader;
import nnbook.book.PageJava;
import nnbook.platform.Browser;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.Chapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the book, or one chapter, in the browser. */
@Command(name = "read")
final class ReadCommand extends BookCommand {
  private static final Messages MESSAGES = Messages.of("book");

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "read.chapter")
  private Optional<String> name = Optional.empty();

  @Override
  protected ExitCode run() {
    Optional<Path> chapter = name.map(typed -> Chapters.find(home(), typed));
    new BookReader(home(), out()).read(chapter, page ->
        out().println(MESSAGES.get(Browser.open(page) ? "opened" : "open.yourself", page)));
    PageJava.of(home(), out()).complete();
    return ExitCode.PASS;
  }
}
