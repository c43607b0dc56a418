package nnbook.terminal.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nnbook.platform.Messages;

/**
 * Lines that are typed into a pipe. Anything but text ends it: where standard input is closed, the
 * next file that the JVM opens takes its place, and the bytes of a program are no commands.
 */
public final class TextInput {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\f]]");
  private static final int LONGEST = 100_000;

  private final BufferedReader in;
  private final Consumer<String> warn;
  private boolean ended;

  /** {@code warn} is told when the input is no text. */
  public TextInput(InputStream in, Consumer<String> warn) {
    this.in = new BufferedReader(
        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    this.warn = warn;
  }

  /** Waits for a line; empty at the end of the input, and for ever after. */
  public Optional<String> line() {
    Optional<String> line = ended ? Optional.empty() : read();
    ended = line.isEmpty();
    return line;
  }

  private Optional<String> read() {
    try {
      StringBuilder line = new StringBuilder();
      int c = in.read();
      while (c >= 0 && c != '\n') {
        if (line.length() == LONGEST) {
          return noText();
        }
        line.append((char) c);
        c = in.read();
      }
      if (c < 0 && line.isEmpty()) {
        return Optional.empty();
      }
      String text = line.toString().replaceFirst("\r$", "");
      return CONTROL.matcher(text).find() ? noText() : Optional.of(text);
    } catch (IOException e) {
      return noText();
    }
  }

  private Optional<String> noText() {
    warn.accept(MESSAGES.get("input.no.text"));
    return Optional.empty();
  }
}
