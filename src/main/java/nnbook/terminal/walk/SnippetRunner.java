package nnbook.terminal.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nnbook.platform.Browser;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.Block.Snippet;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.TextStyle;

/** Runs code in the walk's session and shows what comes of it. */
final class SnippetRunner {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Screen screen;
  private final SnippetSession session;
  private final Path figures;
  private final String chapter;
  private final Set<Integer> done = new HashSet<>();
  private int restarts;

  /** Figures are written below {@code figures}, and are called after the chapter. */
  SnippetRunner(Screen screen, SnippetSession session, Path figures, String chapter) {
    this.screen = screen;
    this.session = session;
    this.figures = figures;
    this.chapter = chapter;
    restarts = session.restarts();
    screen.onInterrupt(session::stop);
  }

  /** Runs a snippet of the chapter. */
  void run(Snippet snippet) {
    done.add(snippet.index());
    run(chapter + "-" + (snippet.index() + 1), snippet.code());
  }

  /** Runs what the reader has typed. */
  void runTyped(String code) {
    run(chapter + "-typed", code);
  }

  /** Runs a snippet without showing anything, unless what it declares is there already. */
  void catchUp(Snippet snippet) {
    if (!hasRun(snippet)) {
      done.add(snippet.index());
      session.run(snippet.code());
    }
  }

  /** Whether a snippet has run, and no end of its JVM has taken its variables away since. */
  boolean hasRun(Snippet snippet) {
    forgetLost();
    return done.contains(snippet.index());
  }

  /** Returns how many snippets have to run again, and forgets that they have run. */
  private int forgetLost() {
    int lost = session.restarts() == restarts ? 0 : done.size();
    if (session.restarts() != restarts) {
      done.clear();
      restarts = session.restarts();
    }
    return lost;
  }

  private void run(String name, String code) {
    Utf8Printer printer = new Utf8Printer(screen);
    SnippetResult result = session.run(code, printer);
    printer.endLine();
    if (!result.ok()) {
      boolean several = code.strip().contains("\n") && result.line() > 0;
      String message =
          several ? MESSAGES.get("line", result.line(), result.message()) : result.message();
      screen.paragraph("", "  ", TextStyle.BAD.on(message, screen.colors()));
    }
    if (forgetLost() > 0) {
      screen.paragraph("", "  ", TextStyle.QUIET.on(MESSAGES.get("goto.lost"), screen.colors()));
    }
    result.picture().ifPresent(picture -> show(name, picture));
  }

  private void show(String name, Picture picture) {
    Path file = write(name, picture);
    screen.paragraph("", "  ", MESSAGES.get("figure", picture.caption()));
    screen.paragraph("  ", "  ", TextStyle.QUIET.on(picture.description(), screen.colors()));
    boolean opened = screen.interactive() && Browser.open(file.toUri());
    String words = opened ? MESSAGES.get("figure.opened") : MESSAGES.get("figure.saved", file);
    screen.line(TextStyle.QUIET.on(words, screen.colors()));
  }

  /** Writes into the project's build folder; where that is not allowed, to a temporary file. */
  private Path write(String name, Picture picture) {
    Path file = figures.resolve(name + ".html");
    try {
      SafeFiles.write(file, picture.page());
      return file;
    } catch (UserError e) {
      return writeElsewhere(picture);
    }
  }

  private static Path writeElsewhere(Picture picture) {
    try {
      return Files.writeString(Files.createTempFile("nnbook-", ".html"), picture.page());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
