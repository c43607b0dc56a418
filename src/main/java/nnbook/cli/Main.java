package nnbook.cli;

import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one class a command; errors become a sentence and an exit code. */
@Command(
    name = "nnbook",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {})
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          if (exception instanceof UserError error) {
            command.getErr().println(error.getMessage());
            return error.exitCode().code();
          }
          exception.printStackTrace(command.getErr());
          return ExitCode.INTERNAL.code();
        });
    return line.execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
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
