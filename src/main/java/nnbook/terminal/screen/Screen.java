package nnbook.terminal.screen;

import java.util.Optional;

/** Where a walk is shown and what the reader types: a terminal, or two plain streams. */
public interface Screen extends AutoCloseable {
  /** Prints text as it is. */
  void print(String text);

  /** Prints a line. */
  default void line(String text) {
    print(text + "\n");
  }

  /** Reads one line without its end; empty at the end of the input. */
  Optional<String> read(String prompt);

  /** Returns whether a person sits at it: then long texts pause, and figures open. */
  boolean interactive();

  boolean colours();

  int width();

  int height();

  /** Calls {@code stop} when the reader presses Ctrl-C while a snippet runs. */
  void onInterrupt(Runnable stop);

  @Override
  void close();
}
