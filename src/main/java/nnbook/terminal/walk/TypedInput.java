package nnbook.terminal.walk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;
import nnbook.snippet.SnippetSession;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.TextStyle;

/** Reads what the reader types and tells commands, choices, Java and the empty line apart. */
final class TypedInput {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final Pattern STEP = Pattern.compile("(/step(?: +--from +\\S+)?+) +(\\S.*)");

  private final Screen screen;
  private final SnippetSession session;

  TypedInput(Screen screen, SnippetSession session) {
    this.screen = screen;
    this.session = session;
  }

  /** What was typed. */
  record Typed(Kind kind, String text) {}

  enum Kind {
    ENTER,
    COMMAND,
    JAVA,
    END
  }

  /** Reads one line, or as many as a Java statement takes. */
  Typed read(String prompt) {
    Optional<String> line = screen.read(prompt);
    if (line.isEmpty()) {
      return new Typed(Kind.END, "");
    }
    String text = line.get().strip();
    if (text.isEmpty()) {
      return new Typed(Kind.ENTER, "");
    }
    Matcher step = STEP.matcher(text);
    if (step.matches()) {
      return whole(step.group(2))
          .map(code -> new Typed(Kind.COMMAND, step.group(1) + " " + code))
          .orElseGet(() -> read(prompt));
    }
    if (text.matches("/[a-z?]+( .*)?|\\?")) {
      return new Typed(Kind.COMMAND, text);
    }
    return whole(line.get()).map(java -> new Typed(Kind.JAVA, java))
        .orElseGet(() -> read(prompt));
  }

  /** Reads on to the end of a statement; empty where a reader drops what is typed. */
  private Optional<String> whole(String first) {
    StringBuilder java = new StringBuilder(first);
    while (session.isIncomplete(java.toString())) {
      boolean waits = screen.interactive() && java.toString().endsWith("\n");
      if (waits) {
        quiet("incomplete");
      }
      Optional<String> more = screen.more(MESSAGES.get("prompt.again"));
      if (more.isEmpty() || waits && more.get().isBlank()) {
        quiet("dropped");
        return Optional.empty();
      }
      java.append('\n').append(more.get().stripTrailing());
    }
    return Optional.of(java.toString());
  }

  private void quiet(String key) {
    screen.paragraph("", "", TextStyle.QUIET.on(MESSAGES.get(key), screen.colors()));
  }
}
