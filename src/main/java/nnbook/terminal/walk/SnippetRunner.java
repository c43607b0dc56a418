package nnbook.terminal.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.platform.Browser;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetSession;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.TextStyle;
import nnbook.terminal.text.WordWrap;

/** Runs code in the walk's session and shows what comes of it. */
final class SnippetRunner {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Screen screen;
  private final SnippetSession session;
  private final Path folder;

  /** Figures are written below {@code folder}. */
  SnippetRunner(Screen screen, SnippetSession session, Path folder) {
    this.screen = screen;
    this.folder = folder;
    this.session = session;
    screen.onInterrupt(session::stop);
  }

  /** {@code name} becomes the name of the file when the value is a figure. */
  void run(String name, String code) {
    Utf8Printer printer = new Utf8Printer(screen);
    SnippetResult result = session.run(code, printer);
    printer.endLine();
    if (!result.ok()) {
      boolean several = code.strip().contains("\n") && result.line() > 0;
      String message =
          several ? MESSAGES.get("line", result.line(), result.message()) : result.message();
      for (String line : WordWrap.of(message, screen.width(), "", "  ")) {
        screen.line(TextStyle.BAD.on(line, screen.colours()));
      }
    }
    result.picture().ifPresent(picture -> show(name, picture));
  }

  /** Runs code without showing anything. */
  void runQuietly(String code) {
    session.run(code);
  }

  private void show(String name, Picture picture) {
    Path file = write(name, picture);
    for (String line :
        WordWrap.of(MESSAGES.get("figure", picture.caption()), screen.width(), "", "  ")) {
      screen.line(line);
    }
    for (String line : WordWrap.of(picture.description(), screen.width(), "  ", "  ")) {
      screen.line(TextStyle.QUIET.on(line, screen.colours()));
    }
    boolean opened = screen.interactive() && Browser.open(file.toUri());
    String words = opened ? MESSAGES.get("figure.opened") : MESSAGES.get("figure.saved", file);
    screen.line(TextStyle.QUIET.on(words, screen.colours()));
  }

  /** Writes into the project's build folder; where that is not allowed, to a temporary file. */
  private Path write(String name, Picture picture) {
    Path file = folder.resolve(name + ".html");
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
