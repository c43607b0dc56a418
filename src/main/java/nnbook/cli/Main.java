package nnbook.cli;

import java.io.PrintWriter;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: one class a command; errors become a sentence and an exit code. */
@Command(
    name = "nnbook",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      AutoComplete.GenerateCompletion.class,
      BuildCommand.class,
      CheckCommand.class,
      CourseCommand.class,
      HintCommand.class,
      JshellCommand.class,
      ListCommand.class,
      ReadCommand.class,
      ResetCommand.class,
      ShellCommand.class,
    })
public final class Main implements Runnable {
  private static final Messages MESSAGES = Messages.of("cli");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. */
  public static int run(String... arguments) {
    CommandLine line = commandLine();
    try {
      return line.execute(arguments);
    } catch (Error e) { // picocli hands on exceptions only
      return explain(e, line);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setParameterExceptionHandler((e, arguments) -> explain(e))
        .setExecutionExceptionHandler((e, command, result) -> explain(e, command));
  }

  private static int explain(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    String name = "./" + command.getCommandSpec().qualifiedName();
    if (exception instanceof UnmatchedArgumentException wrong) {
      err.println(MESSAGES.get("wrong.word", String.join(" ", wrong.getUnmatched()), name));
      wrong.getSuggestions().stream()
          .findFirst()
          .ifPresent(guess -> err.println(MESSAGES.get("wrong.guess", guess)));
    } else {
      err.println(MESSAGES.get("wrong.use", exception.getMessage()));
    }
    err.println(MESSAGES.get("wrong.help", name));
    return ExitCode.USAGE.code();
  }

  private static int explain(Throwable exception, CommandLine command) {
    if (exception instanceof UserError error) {
      command.getErr().println(error.getMessage());
      return error.exitCode().code();
    }
    exception.printStackTrace(command.getErr());
    command.getErr().println(MESSAGES.get("internal", exception));
    return ExitCode.INTERNAL.code();
  }

  /** Without a command: the overview. */
  @Override
  public void run() {
    spec.commandLine().getOut().println(MESSAGES.get("overview"));
  }

  /** The version that the jar's manifest states. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"nnbook " + (version == null ? "(not packaged)" : version)};
    }
  }
}
