package nnbook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.WordWrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: a project, two streams, an exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class BookCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Spec private CommandSpec spec;

  /** Does what the command is for. */
  abstract ExitCode run();

  @Override
  public final Integer call() {
    ExitCode code = run();
    out().flush();
    return code.code();
  }

  static Path home() {
    return Home.folder();
  }

  /** The exercises and the learner's progress; a damaged one is told on the error stream. */
  final Workbook workbook() {
    return Workbook.of(home(), this::warn);
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
  }

  /** Prints a sentence of the commands' own. */
  final void say(String key, Object... arguments) {
    out().println(words(key, arguments));
  }

  /** Prints a text as wide as the terminal. */
  final void print(Document text) {
    text.print(out(), width());
  }

  final void print(JsonNode json) {
    out().println(Json.text(json));
  }

  static String words(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  static UserError wrongUse(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, words(key, arguments));
  }

  static boolean colors() {
    return Ansi.AUTO.enabled();
  }

  static int width() {
    return WordWrap.width(System.getenv("COLUMNS"));
  }

  final void printUsage() {
    spec.commandLine().usage(out());
  }
}
