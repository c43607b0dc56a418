package nnbook.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.StandardOutput;
import nnbook.platform.UserError;
import nnbook.terminal.text.AsciiFallbackWriter;
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
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  private static final Messages MESSAGES = Messages.of("cli");

  private static final List<Class<?>> COMMANDS = List.of(
      AutoComplete.GenerateCompletion.class, BenchCommand.class, BuildCommand.class,
      CheckCommand.class, ContextCommand.class, DataCommand.class, ExportProgressCommand.class,
      HintCommand.class, ImportCommand.class, JshellCommand.class, ListCommand.class,
      MilestoneCommand.class, PredictCommand.class, PuzzleCommand.class, ReadCommand.class,
      ResetCommand.class, ReviewCommand.class, ShellCommand.class, SkipCommand.class,
      SolutionCommand.class, StatusCommand.class, WatchCommand.class);

  /** Houses that the launcher builds when one of their commands is used first. */
  private static final List<String> HOUSES = List.of("course", "author", "step");

  /** Commands of the house {@code course} that the house {@code author} has now. */
  private static final Set<String> MOVED = Set.of("audit", "new", "puzzles", "wrong");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    StandardOutput output = StandardOutput.install();
    int code = run(arguments);
    System.exit(output.lost().map(Main::lost).orElse(code));
  }

  /** Whoever reads what a command prints must know when a part of it is missing. */
  private static int lost(String reason) {
    System.err.println(MESSAGES.get("output.lost", reason));
    return ExitCode.FILES.code();
  }

  /** Runs one command and returns its exit code. */
  public static int run(String... arguments) {
    CommandLine line =
        commandLine(arguments)
            .setOut(output(arguments))
            .setErr(AsciiFallbackWriter.on(System.err, "stderr.encoding"));
    try {
      return line.execute(arguments);
    } catch (Error e) { // picocli hands on exceptions only
      return explain(e, line);
    }
  }

  /** JSON is UTF-8, whatever the terminal has. */
  private static PrintWriter output(String... arguments) {
    return List.of(arguments).contains("--json")
        ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
        : AsciiFallbackWriter.on(System.out, "stdout.encoding");
  }

  /** The commands of this program, and those of the houses that stand beside it. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, new CommandsByUse());
    COMMANDS.forEach(line::addSubcommand);
    for (BookCommand house : ServiceLoader.load(BookCommand.class)) {
      line.addSubcommand(new CommandLine(house)
          .setResourceBundle(house.messages().orElse(MESSAGES)));
    }
    for (String house : HOUSES) {
      if (!line.getSubcommands().containsKey(house)) {
        line.addSubcommand(house, new HouseCommand(house));
      }
    }
    return prepared(line);
  }

  /** With the one command that is called, where it is this program's: to read all takes long. */
  private static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    if (arguments.length > 0) {
      COMMANDS.stream()
          .filter(type -> type.getSimpleName().equalsIgnoreCase(arguments[0] + "Command"))
          .findFirst().ifPresent(line::addSubcommand);
    }
    return arguments.length == 0 || !line.getSubcommands().isEmpty()
        ? prepared(line) : commandLine();
  }

  private static CommandLine prepared(CommandLine line) {
    return line
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(BookCommand.width())
        .setExecutionStrategy(Main::execute)
        .setParameterExceptionHandler((e, arguments) -> explain(e))
        .setExecutionExceptionHandler((e, command, result) -> explain(e, command));
  }

  /** Keeps the exercises as the book ships them, before anything else is done with them. */
  private static int execute(CommandLine.ParseResult result) {
    Path home = Home.path();
    if (Home.holdsBook(home) && !result.expandedArgs().isEmpty() && !asksForHelp(result)) {
      try {
        Stubs.of(home)
            .keepOnce(WorkerClassPath.book(),
                () -> ExerciseCatalog.of(new ProjectLayout(home).exercises()).all());
      } catch (UserError | UncheckedIOException e) {
        // A folder that cannot be written can still be read; what has to write will complain.
      }
    }
    return new CommandLine.RunLast().execute(result);
  }

  private static boolean asksForHelp(CommandLine.ParseResult result) {
    return result.asCommandLineList().stream()
        .anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
  }

  private static int explain(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    String name = "./" + command.getCommandSpec().qualifiedName();
    if (exception instanceof UnmatchedArgumentException wrong) {
      String asked = wrong.getUnmatched().get(0);
      if (command.getCommandName().equals("course") && MOVED.contains(asked)) {
        err.println(MESSAGES.get("wrong.moved", asked));
        return ExitCode.USAGE.code();
      }
      err.println(MESSAGES.get("wrong.word", String.join(" ", wrong.getUnmatched()), name));
      wrong.getSuggestions().stream()
          .findFirst()
          .ifPresent(guess -> err.println(MESSAGES.get("wrong.guess", guess)));
    } else {
      err.println(MESSAGES.get("wrong.use", plain(exception.getMessage())));
    }
    err.println(MESSAGES.get("wrong.help", name));
    return ExitCode.USAGE.code();
  }

  /** The kinds of numbers in words; without a full stop, which the sentence brings along. */
  private static String plain(String message) {
    return message
        .replaceAll(" is not an? (?:long|int)\\b", " is not a whole number")
        .replaceAll(" is not an? double\\b", " is not a number")
        .replaceFirst("\\.$", "");
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

  /** Stands for the commands of a house that the launcher has not put beside this program. */
  @Command
  static final class HouseCommand extends BookCommand {
    private final String name;

    @CommandLine.Unmatched private List<String> rest = new ArrayList<>();

    HouseCommand(String name) {
      this.name = name;
    }

    @Override
    protected ExitCode run() {
      throw wrongUse("house", name);
    }
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
