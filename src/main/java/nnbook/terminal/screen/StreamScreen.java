package nnbook.terminal.screen;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Two streams, as in a pipe: no colors, no cursor movements, input is shown where it was read. */
public final class StreamScreen implements Screen {
  private static final int WIDTH = 80;

  private final TextInput in;
  private final PrintStream out;

  public StreamScreen(InputStream in, PrintStream out) {
    this.in = new TextInput(in, warning -> line("\n" + warning));
    this.out = out;
  }

  /** The streams of this process. Formulas need UTF-8, which a pipe takes whatever the locale. */
  static StreamScreen open() {
    return new StreamScreen(System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  @Override
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  @Override
  public Optional<String> read(String prompt) {
    print(prompt);
    Optional<String> typed = in.line();
    line(typed.orElse(""));
    return typed;
  }

  @Override
  public boolean interactive() {
    return false;
  }

  @Override
  public boolean colors() {
    return false;
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void onInterrupt(Runnable stop) {}

  @Override
  public void close() {
    out.flush();
  }
}
