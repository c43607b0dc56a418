package nnbook.terminal.screen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output where it is a pipe. */
public final class PlainOutput {
  private PlainOutput() {}

  /** Formulas need UTF-8, which a pipe can take whatever the locale says. */
  public static PrintStream stream() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }
}
