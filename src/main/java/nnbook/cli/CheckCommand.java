package nnbook.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.VerdictJson;
import nnbook.learner.SafetyCopies;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.terminal.exercise.CheckSummaryText;
import nnbook.terminal.exercise.VerdictText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades exercises and says what is wrong. */
@Command(name = "check")
final class CheckCommand extends BookCommand {
  @Parameters(descriptionKey = "exercises", paramLabel = "NAME", arity = "0..*")
  private List<String> names = List.of();

  @Option(names = "--seed", descriptionKey = "seed", paramLabel = "N")
  private Long seed;

  @Option(names = "--time-limit", descriptionKey = "time-limit", paramLabel = "SECONDS")
  private double timeLimit = Grader.TIME_LIMIT.toSeconds();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  protected ExitCode run() {
    if (!(timeLimit > 0 && timeLimit <= 3600)) {
      throw wrongUse("check.limit");
    }
    Workbook book = workbook();
    List<Exercise> asked = book.catalog().asked(names);
    if (asked.isEmpty()) {
      throw wrongUse("check.nothing", book.catalog().folder());
    }
    if (!names.isEmpty()) {
      book.progress().turnTo(asked.get(0).id());
    }
    List<Verdict> verdicts = grade(book, asked);
    if (json) {
      print(Json.of(verdicts.stream().map(VerdictJson::of).toList()));
    } else if (asked.size() > 1) {
      print(CheckSummaryText.of(verdicts, book.progress()));
    }
    return verdicts.stream()
        .filter(verdict -> !names.isEmpty() || verdict.outcome() != Outcome.NOT_STARTED)
        .map(Verdict::exitCode)
        .max(Comparator.comparing(ExitCode::code))
        .orElse(ExitCode.PASS);
  }

  private List<Verdict> grade(Workbook book, List<Exercise> asked) {
    VerdictText words = new VerdictText(book.home(), book.progress(), colors());
    List<Verdict> verdicts = new ArrayList<>();
    Duration limit = Duration.ofMillis(Math.round(timeLimit * 1000));
    SafetyCopies copies = new SafetyCopies(book);
    try (Grader grader = Grader.of(book.home(), limit)) {
      for (Exercise exercise : asked) {
        String code = exercise.source();
        boolean untouched = names.isEmpty() && book.stubs().isUntouched(exercise);
        Verdict verdict =
            untouched ? Verdict.notStarted(exercise) : check(grader, copies, exercise, code);
        verdicts.add(verdict);
        book.progress().record(verdict, code);
        if (!json) {
          print(names.isEmpty() ? words.brief(verdict) : words.of(verdict));
          out().flush();
        }
      }
    } finally {
      book.progress().save(); // a fault does not take away what was checked before it
    }
    return verdicts;
  }

  private Verdict check(Grader grader, SafetyCopies copies, Exercise exercise, String code) {
    copies.keep();
    Verdict verdict = grader.check(exercise, code, seed == null ? "" : seed.toString());
    copies.restore(exercise).forEach(this::warn);
    return verdict;
  }
}
