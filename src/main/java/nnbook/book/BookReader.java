package nnbook.book;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;

/** Finds the page that a reader wants, and builds the book first when it is missing or stale. */
public final class BookReader {
  private static final Messages MESSAGES = Messages.of("book");

  private final Path home;
  private final PrintWriter out;

  public BookReader(Path home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  /**
   * Returns the address of a chapter's page, or of the front page. Throws {@link UserError} when
   * the book cannot be built, or has no page for the chapter.
   */
  public URI page(Optional<Path> chapter) {
    Path site = Edition.SITE.in(home);
    boolean missing = !Files.isRegularFile(site.resolve("index.html"));
    if (missing || !BookStamp.of(home).isCurrent()) {
      out.println(MESSAGES.get(missing ? "read.first" : "read.stale"));
      if (!new BookBuilder(home, out).build(Set.of(), false, Set.of(Edition.SITE)).isEmpty()) {
        throw new UserError(ExitCode.FAIL, MESSAGES.get(missing ? "read.none" : "read.old"));
      }
    }
    Path page = site.resolve(chapter.map(this::file).orElse("index.html"));
    if (!Files.isRegularFile(page)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("read.no.page", page.getFileName()));
    }
    return page.toUri();
  }

  private String file(Path chapter) {
    return ChapterSource.read(chapter, home).anchor() + ".html";
  }
}
