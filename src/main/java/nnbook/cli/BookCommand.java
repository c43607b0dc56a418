package nnbook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nnbook.learner.Workbook;
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
public abstract class BookCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Spec private CommandSpec spec;

  /** The sentences of the house whose command this is. */
  protected Messages messages() {
    return MESSAGES;
  }

  /** Does what the command is for. */
  protected abstract ExitCode run();

  @Override
  public final Integer call() {
    ExitCode code = run();
    out().flush();
    return code.code();
  }

  protected static Path home() {
    return Home.folder();
  }

  /** The exercises and the learner's progress; a damaged one is told on the error stream. */
  protected final Workbook workbook() {
    return Workbook.of(home(), this::warn);
  }

  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  protected final void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
  }

  /** Prints a sentence of the commands' own. */
  protected final void say(String key, Object... arguments) {
    out().println(words(key, arguments));
  }

  /** Prints a text as wide as the terminal. */
  protected final void print(Document text) {
    text.print(out(), width());
  }

  protected final void print(JsonNode json) {
    out().println(Json.text(json));
  }

  protected final String words(String key, Object... arguments) {
    return messages().get(key, arguments);
  }

  protected final UserError wrongUse(String key, Object... arguments) {
    return new UserError(ExitCode.USAGE, words(key, arguments));
  }

  protected static boolean colors() {
    return Ansi.AUTO.enabled();
  }

  protected static int width() {
    return WordWrap.width(System.getenv("COLUMNS"));
  }

  protected final void printUsage() {
    spec.commandLine().usage(out());
  }
}
