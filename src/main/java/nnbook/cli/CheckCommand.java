package nnbook.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.grader.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.exercise.CheckSummary;
import nnbook.terminal.exercise.VerdictText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Grades exercises and says what is wrong. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(descriptionKey = "exercises", paramLabel = "NAME", arity = "0..*")
  private List<String> names = List.of();

  @Option(names = "--seed", descriptionKey = "seed", paramLabel = "N")
  private Long seed;

  @Option(names = "--time-limit", descriptionKey = "time-limit", paramLabel = "SECONDS")
  private double timeLimit = Grader.TIME_LIMIT.toSeconds();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (!(timeLimit > 0 && timeLimit <= 3600)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("check.limit"));
    }
    Workbook book = Workbook.of(Home.folder(), spec.commandLine().getErr()::println);
    return check(book, book.catalog().asked(names), names.isEmpty());
  }

  private int check(Workbook book, List<Exercise> asked, boolean brief) {
    if (asked.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("check.nothing", book.catalog().folder()));
    }
    PrintWriter out = spec.commandLine().getOut();
    boolean colors = CommandLine.Help.Ansi.AUTO.enabled();
    VerdictText text = new VerdictText(out, book.home(), book.progress(), colors);
    List<Verdict> verdicts;
    try {
      verdicts = grade(book, asked, brief, text);
    } catch (RuntimeException e) {
      book.progress().save(); // what was checked before
      throw e;
    }
    if (json) {
      out.println(VerdictJson.of(verdicts));
    } else if (asked.size() > 1) {
      CheckSummary.print(verdicts, book.progress(), out);
    }
    out.flush();
    book.progress().save();
    return verdicts.stream().mapToInt(v -> v.exitCode().code()).max().orElse(0);
  }

  private List<Verdict> grade(
      Workbook book, List<Exercise> asked, boolean brief, VerdictText text) {
    List<Verdict> verdicts = new ArrayList<>();
    Duration limit = Duration.ofMillis(Math.round(timeLimit * 1000));
    try (Grader grader = Grader.of(book.home(), limit)) {
      for (Exercise exercise : asked) {
        String code = exercise.source();
        Verdict verdict =
            brief && book.stubs().isUntouched(exercise)
                ? Verdict.notStarted(exercise)
                : grader.check(exercise, code, seed == null ? "" : seed.toString());
        verdicts.add(verdict);
        book.progress().record(verdict, code);
        if (!json) {
          text.print(verdict, brief);
          spec.commandLine().getOut().flush();
        }
      }
    }
    return verdicts;
  }
}
