package nnbook.terminal.screen;

import java.io.Console;

/** Whether a person is at both ends: input and output. */
public final class TerminalCheck {
  private TerminalCheck() {}

  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console in a pipe too, and this method tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
