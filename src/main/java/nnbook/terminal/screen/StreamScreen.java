package nnbook.terminal.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Two streams, as in a pipe: no colours, no cursor movements, input is shown where it was read. */
public final class StreamScreen implements Screen {
  private static final int WIDTH = 80;

  private final BufferedReader in;
  private final PrintStream out;

  public StreamScreen(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  @Override
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  @Override
  public Optional<String> read(String prompt) {
    print(prompt);
    try {
      Optional<String> typed = Optional.ofNullable(in.readLine());
      line(typed.orElse(""));
      return typed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean interactive() {
    return false;
  }

  @Override
  public boolean colours() {
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
