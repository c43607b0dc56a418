package nnbook.terminal.screen;

import java.util.List;
import java.util.Optional;
import nnbook.terminal.text.WordWrap;

/** Where a walk is shown and what the reader types: a terminal, or two plain streams. */
public interface Screen extends AutoCloseable {
  /** The terminal of this process if a person uses it, else the two streams. */
  static Screen open() {
    return TerminalCheck.isTerminal() ? TerminalScreen.open() : StreamScreen.open();
  }

  /** Prints text as it is. */
  void print(String text);

  default void line(String text) {
    print(text + "\n");
  }

  /** Prints lines as wide as the screen; the first begins with {@code first}. */
  default void paragraph(String first, String next, String text) {
    WordWrap.of(text, width(), first, next).forEach(this::line);
  }

  /** Reads one line without its end; empty at the end of the input. */
  Optional<String> read(String prompt);

  /** Reads a line that goes on what was typed; Ctrl-C gives all of that up: then there is none. */
  default Optional<String> more(String prompt) {
    return read(prompt);
  }

  /** Reads a line as {@link #read} does, but Escape gives the answer up: then there is none. */
  default Optional<String> answer(String prompt) {
    return read(prompt);
  }

  /**
   * Reads one key where the terminal tells each at once: its character, the name of an arrow or the
   * like, such as {@code left}, or nothing for Enter; a digit begins a number, which ends with
   * Enter. Else it reads a line.
   */
  default Optional<String> key(String prompt) {
    return read(prompt);
  }

  /** Shows lines in place of what there is on a terminal that reads keys; else below it. */
  default void paint(List<String> lines) {
    line("");
    lines.forEach(this::line);
  }

  /** Returns whether a person uses it: then long texts pause, and figures open. */
  boolean interactive();

  boolean colors();

  /** As wide as words read well. */
  int width();

  /** How wide a line may be that stays in one row. */
  default int columns() {
    return Integer.MAX_VALUE;
  }

  int height();

  /** Calls {@code stop} when the reader presses Ctrl-C while a snippet runs. */
  void onInterrupt(Runnable stop);

  @Override
  void close();
}
