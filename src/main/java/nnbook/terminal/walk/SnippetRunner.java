package nnbook.terminal.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nnbook.platform.Browser;
import nnbook.platform.Home;
import nnbook.platform.Launcher;
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
  private final Set<Snippet> done = new HashSet<>();
  private final List<String> typed = new ArrayList<>(); // what has run of it, and is still there
  private final Set<Snippet> lost = new LinkedHashSet<>(); // in a JVM that has ended
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

  /** Runs a snippet of the chapter, in a session that has what ran before it. */
  void run(Snippet snippet) {
    restore(snippet.index());
    if (run(chapter + "-" + (snippet.index() + 1), snippet.code())) {
      done.add(snippet);
    }
  }

  /** Runs what the reader has typed. */
  void runTyped(String code) {
    restore(Integer.MAX_VALUE);
    if (run(chapter + "-typed", code)) {
      typed.add(code);
    }
  }

  /**
   * Steps through a snippet, or through code behind what has run, in a program of its own; the
   * session knows nothing of it. {@code from} is a line and its time, or empty.
   */
  void step(Optional<Snippet> snippet, String from, String code) {
    int before = snippet.map(Snippet::index)
        .orElse(done.stream().mapToInt(Snippet::index).max().orElse(-1) + 1);
    List<String> words = new ArrayList<>(
        List.of("step", chapter, "--snippet", String.valueOf(before + 1)));
    if (!from.isEmpty()) {
      words.addAll(List.of("--from", from));
    }
    try {
      for (String own : own(code)) {
        Path file = Files.createTempFile("nnbook-", ".java");
        file.toFile().deleteOnExit();
        words.addAll(List.of("--code", Files.writeString(file, own).toString()));
      }
      Launcher.of(Home.folder(), words.toArray(String[]::new))
          .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is run before code that was typed, and that. */
  private List<String> own(String code) {
    return code.isEmpty() ? List.of() : Stream.concat(typed.stream(), Stream.of(code)).toList();
  }

  /** Runs those snippets without showing anything, except what has declared its names already. */
  void catchUp(List<Snippet> snippets) {
    for (Snippet snippet : snippets) {
      if (!hasRun(snippet)) {
        session.run(snippet.code());
        if (!noticeLoss()) {
          done.add(snippet);
        }
      }
    }
    lost.clear();
  }

  /** Whether a snippet has run, and no end of its JVM has taken its variables away since. */
  boolean hasRun(Snippet snippet) {
    noticeLoss();
    return done.contains(snippet);
  }

  /** Whether the JVM has ended since the last look. */
  private boolean noticeLoss() {
    boolean ended = session.restarts() != restarts;
    if (ended) {
      restarts = session.restarts();
      lost.addAll(done);
      done.clear();
      typed.clear();
    }
    return ended;
  }

  /** Runs again what ran in a JVM that has ended, as far as it stands before {@code index}. */
  private void restore(int index) {
    noticeLoss();
    List<Snippet> before = lost.stream().filter(snippet -> snippet.index() < index).toList();
    if (!before.isEmpty()) {
      quiet(MESSAGES.get("run.again"));
      catchUp(before);
    }
  }

  /** Whether the JVM is still there: what has ended it left nothing, and is not run again. */
  private boolean run(String name, String code) {
    Utf8Printer printer = new Utf8Printer(screen);
    SnippetResult result = session.run(code, printer);
    printer.endLine();
    if (!result.ok()) {
      boolean several = code.strip().contains("\n") && result.line() > 0;
      String message =
          several ? MESSAGES.get("line", result.line(), result.message()) : result.message();
      screen.paragraph("", "  ", TextStyle.BAD.on(message, screen.colors()));
    }
    boolean ended = noticeLoss();
    if (ended && !lost.isEmpty()) {
      quiet(MESSAGES.get("run.lost"));
    }
    result.picture().ifPresent(picture -> show(name, picture));
    return !ended;
  }

  private void quiet(String words) {
    screen.paragraph("", "  ", TextStyle.QUIET.on(words, screen.colors()));
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

  /** Prints bytes as text as they come; a character may be split between two calls. */
  private static final class Utf8Printer implements Consumer<byte[]> {
    private final Screen screen;
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] rest = {};
    private boolean inLine;

    Utf8Printer(Screen screen) {
      this.screen = screen;
    }

    @Override
    public synchronized void accept(byte[] bytes) {
      ByteBuffer in = ByteBuffer.allocate(rest.length + bytes.length).put(rest).put(bytes).flip();
      CharBuffer out = CharBuffer.allocate(in.remaining());
      decoder.decode(in, out, false);
      rest = new byte[in.remaining()];
      in.get(rest);
      String text = out.flip().toString().replace("\r\n", "\n");
      if (!text.isEmpty()) {
        inLine = !text.endsWith("\n");
        screen.print(text);
      }
    }

    /** Ends a line that was begun. */
    synchronized void endLine() {
      if (inLine) {
        screen.line("");
        inLine = false;
      }
    }
  }
}
