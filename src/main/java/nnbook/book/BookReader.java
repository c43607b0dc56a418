package nnbook.book;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nnbook.book.check.Problem;
import nnbook.book.typeset.Typesetter;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;

/** Shows the page that a reader wants, and builds the book when it is missing or stale. */
public final class BookReader {
  private static final Messages MESSAGES = Messages.of("book");

  private final Path home;
  private final PrintWriter out;
  private final BookBuilder builder;

  public BookReader(Path home, PrintWriter out) {
    this(home, out, Typesetter::create);
  }

  BookReader(Path home, PrintWriter out, Supplier<Typesetter> typesetters) {
    this.home = home;
    this.out = out;
    this.builder = new BookBuilder(home, out, false, typesetters);
  }

  /**
   * Gives the address of a chapter's page, or of the front page, to {@code show} as soon as there
   * is something to read. A book that was never built whole is shown before that is done. Throws
   * {@link UserError} when the book cannot be built, or has no page for the chapter.
   */
  public void read(Optional<Path> chapter, Consumer<URI> show) {
    if (!isThere()) {
      out.println(MESSAGES.get("read.first"));
      mustBeGood("read.none", builder.build(first(chapter), () -> {
        show.accept(page(chapter));
        out.println(MESSAGES.get("read.behind"));
        out.flush();
      }));
      out.println(MESSAGES.get("read.whole"));
      return;
    }
    if (!BookStamp.of(home).isCurrent()) {
      out.println(MESSAGES.get("read.stale"));
      mustBeGood("read.old", builder.build(Set.of(), false, Set.of(Edition.SITE)));
    }
    show.accept(page(chapter));
  }

  /** Whether there is a site on disk, current or not, and a whole one. */
  private boolean isThere() {
    return Files.isRegularFile(Edition.SITE.in(home).resolve("index.html"))
        && BookStamp.exists(home);
  }

  /** The chapter itself; from the front page, the reader goes on to the first one. */
  private List<Path> first(Optional<Path> chapter) {
    return chapter.map(List::of)
        .orElseGet(() -> Chapters.all(home).stream().limit(1).toList());
  }

  private static void mustBeGood(String message, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new UserError(ExitCode.FAIL, MESSAGES.get(message));
    }
  }

  private URI page(Optional<Path> chapter) {
    Path page = Edition.SITE.in(home).resolve(chapter.map(this::file).orElse("index.html"));
    if (!Files.isRegularFile(page)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("read.no.page", page.getFileName()));
    }
    return page.toUri();
  }

  private String file(Path chapter) {
    return ChapterSource.read(chapter, home).anchor() + ".html";
  }
}
