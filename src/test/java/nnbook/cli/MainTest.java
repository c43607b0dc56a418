package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.terminal.text.WordWrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void without_a_command_prints_a_short_overview() {
    assertEquals(0, run());
    assertTrue(out.toString().startsWith("Neural Networks, Line by Line"));
    assertTrue(out.toString().contains("./nnbook read"));
    assertTrue(out.toString().lines().count() < 12);
  }

  @Test
  void an_unknown_command_gives_a_guess_and_a_next_step_and_exit_code_2() {
    assertEquals(2, run("generate-completio"));
    assertEquals(
        """
        nnbook: generate-completio is not something that ./nnbook knows.
        Did you mean generate-completion?
        See ./nnbook --help.
        """,
        err.toString().replace("\r\n", "\n"));
    assertEquals("", out.toString());
  }

  @Test
  void a_house_that_is_not_there_is_told_whatever_was_asked_of_it() {
    CommandLine line = new CommandLine(new Main.HouseCommand("course"));
    line.parseArgs("grade", "handed-in", "--roster", "roster.csv");
    UserError told = assertThrows(UserError.class, new Main.HouseCommand("course")::run);
    assertTrue(told.getMessage().contains("course is not part of this copy"), told.getMessage());
  }

  @Test
  void a_wrong_number_is_told_without_the_names_of_java_types() {
    assertEquals(2, run("check", "--seed", "abc"));
    assertTrue(err.toString().contains("'abc' is not a whole number.\n"), err.toString());
  }

  @Test
  void help_is_as_wide_as_the_terminal_within_limits() {
    assertEquals(60, WordWrap.width("60"));
    assertEquals(55, WordWrap.width("20"));
    assertEquals(100, WordWrap.width("300"));
    assertEquals(80, WordWrap.width(null));
    assertEquals(80, WordWrap.width("wide"));
  }

  @Test
  void help_lists_each_command_once_below_what_it_is_for() {
    assertEquals(0, run("--help"));
    String list = out.toString().split("Commands:|Exit codes:")[1];
    List<String> names = list.lines().filter(line -> line.matches(" {4}[a-z].*"))
        .map(line -> line.strip().split(" ")[0]).toList();
    assertEquals(Main.commandLine().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec).filter(spec -> !spec.usageMessage().hidden())
        .map(CommandLine.Model.CommandSpec::name).sorted().toList(),
        names.stream().sorted().toList(), list);
    List<String> uses = list.lines().filter(line -> line.matches(" {2}[A-Z].*")).toList();
    assertEquals(
        List.of("  Read it.", "  Run it.", "  Solve it.", "  Teach with it."), uses.subList(0, 4));
    assertTrue(list.indexOf("    read ") < list.indexOf("    shell "), list);
  }

  @Test
  void help_lists_the_exit_codes() {
    assertEquals(0, run("--help"));
    for (ExitCode code : ExitCode.values()) {
      boolean certifiedGradingOnly = code == ExitCode.REFUSED;
      assertTrue(
          certifiedGradingOnly || out.toString().contains("\n  " + code.code() + " "),
          "exit code " + code.code());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_a_description_for_itself_and_for_each_option(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
    for (var argument : command.getCommandSpec().args()) {
      String words = String.join(" ", argument.description());
      assertFalse(words.isBlank(), name + " " + argument.paramLabel() + " has no description");
    }
  }

  static Stream<CommandLine> commands() {
    return all(Main.commandLine());
  }

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream().distinct().flatMap(MainTest::all));
  }

  @Test
  void a_user_error_is_a_sentence_without_a_stack_trace() {
    assertEquals(74, runFailing(
        new UserError(ExitCode.FILES, "The disk is full. Free some space.")));
    assertEquals("The disk is full. Free some space.", err.toString().strip());
  }

  @Test
  void a_fault_of_ours_says_so() {
    assertEquals(70, runFailing(new IllegalStateException("boom")));
    assertTrue(err.toString().contains("This is a fault in nnbook itself"));
    assertTrue(err.toString().contains("boom"));
  }

  @Command(name = "failing")
  private record Failing(RuntimeException exception) implements Runnable {
    @Override
    public void run() {
      throw exception;
    }
  }

  private int runFailing(RuntimeException exception) {
    CommandLine line = Main.commandLine();
    line.addSubcommand(new Failing(exception));
    return execute(
        line.setExecutionExceptionHandler(line.getExecutionExceptionHandler()), "failing");
  }

  private int run(String... arguments) {
    return execute(Main.commandLine(), arguments);
  }

  private int execute(CommandLine line, String... arguments) {
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
  }
}
