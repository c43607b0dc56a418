package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Progress;
import nnbook.grader.Sections;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.Messages;

/** Verdicts for the terminal: what failed, why, and what to do next. */
final class VerdictText {
  private static final Messages MESSAGES = Messages.of("cli");
  private static final String INDENT = " ".repeat(12);
  private static final Set<Failure.Kind> IN_THE_VALUES =
      EnumSet.of(Failure.Kind.WRONG_VALUE, Failure.Kind.WRONG_SHAPE);
  private static final int PROBLEMS = 3;
  private static final int SEED_COLUMN = 56;

  private final PrintWriter out;
  private final Path home;
  private final Progress progress;
  private final boolean colors;

  VerdictText(PrintWriter out, Path home, Progress progress, boolean colors) {
    this.out = out;
    this.home = home;
    this.progress = progress;
    this.colors = colors;
  }

  /** Prints one verdict; in a brief list, a passed exercise is one line, an untouched one none. */
  void print(Verdict verdict, boolean brief) {
    if (brief && verdict.outcome() == Outcome.NOT_STARTED) {
      return;
    }
    headline(verdict);
    if (verdict.passed()) {
      if (!brief) {
        verdict.checks().forEach(check -> out.println(mark(check) + check.title()));
        notes(verdict.exercise());
      }
      return;
    }
    if (!verdict.sentence().isEmpty()) {
      out.println("  " + verdict.sentence());
    } else if (verdict.outcome() == Outcome.NOT_STARTED) {
      task(verdict.exercise());
    } else if (!verdict.problems().isEmpty()) {
      problems(verdict);
    } else {
      checks(verdict);
    }
    next(verdict);
    out.println();
  }

  private void headline(Verdict verdict) {
    String points =
        verdict.checks().isEmpty()
            ? ""
            : MESSAGES.get("check.points", verdict.points(), verdict.possiblePoints());
    String word =
        MESSAGES.get("check.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT));
    boolean untouched = verdict.outcome() == Outcome.NOT_STARTED;
    String color = verdict.passed() ? "32;1" : untouched ? "1" : "31;1";
    out.println(
        paint("1", pad(verdict.exercise().id(), 22)) + " " + pad(points, 13) + paint(color, word));
  }

  private void checks(Verdict verdict) {
    Optional<CheckResult> told = verdict.told();
    for (CheckResult check : verdict.checks()) {
      String seed = check.failure().seed();
      String title = mark(check) + check.title();
      boolean tell = told.filter(check::equals).isPresent();
      out.println(
          seed.isEmpty() || !tell
              ? title
              : pad(title, SEED_COLUMN) + MESSAGES.get("check.seed", seed));
      if (tell) {
        failure(check);
      }
    }
  }

  private void failure(CheckResult check) {
    Failure failure = check.failure();
    boolean told = IN_THE_VALUES.contains(failure.kind()) && !failure.actual().equals("null");
    if (!told) {
      block("  ", failure.headline());
    }
    labelled("check.given", failure.given());
    labelled("check.expected", failure.expected());
    labelled("check.actual", failure.actual());
    if (!failure.difference().isEmpty()) {
      out.println(INDENT + failure.difference());
    }
    if (!failure.diagnosis().isEmpty()) {
      out.println(paint("33", "  " + MESSAGES.get("check.looks.like", failure.diagnosis())));
    }
    if (!check.printed().isBlank()) {
      labelled("check.printed", PrintedText.of(check.printed()));
    }
  }

  private void labelled(String key, String value) {
    if (!value.isEmpty()) {
      String label = pad("  " + MESSAGES.get(key), INDENT.length());
      out.println(label + value.replace("\n", "\n" + INDENT));
    }
  }

  private void block(String indent, String text) {
    text.lines().forEach(line -> out.println((indent + line).stripTrailing()));
  }

  private void problems(Verdict verdict) {
    String file = relative(verdict.exercise());
    List<CompileProblem> problems = verdict.problems();
    long line = -1;
    for (CompileProblem problem : problems.subList(0, Math.min(PROBLEMS, problems.size()))) {
      String place = problem.line() > 0 ? file + ":" + problem.line() : file;
      if (problem.line() != line) {
        out.println(("  " + place + "   " + paint("1", problem.code())).stripTrailing());
      }
      line = problem.line();
      out.println("    " + problem.sentence());
      if (!problem.original().isEmpty()) {
        String original = problem.original().lines().findFirst().orElse("").strip();
        out.println(paint("2", "      javac: " + original));
      }
    }
    if (problems.size() > PROBLEMS) {
      out.println("  " + MESSAGES.get("check.more.problems", problems.size() - PROBLEMS));
    }
  }

  private void task(Exercise exercise) {
    block("  ", PlainAdoc.of(exercise.task()));
    out.println();
    out.println("  " + MESSAGES.get("check.write", relative(exercise)));
  }

  private void notes(Exercise exercise) {
    Path notes = home.resolve("solutions").resolve(exercise.chapter()).resolve("notes.adoc");
    String text = PlainAdoc.of(Sections.of(notes).body(exercise.name()));
    if (!text.isEmpty()) {
      out.println();
      out.println("  " + MESSAGES.get("check.notice"));
      block("  ", text);
    }
  }

  private void next(Verdict verdict) {
    Exercise exercise = verdict.exercise();
    String seed =
        verdict.told().map(check -> check.failure().seed()).orElse("");
    String again =
        seed.isEmpty()
            ? ""
            : MESSAGES.get("check.again", exercise.id(), seed) + "     ";
    int hints = Sections.hints(exercise).size();
    int number = Math.min(progress.hints(exercise.id()) + 1, hints);
    boolean helps = hints > 0 && verdict.sentence().isEmpty();
    String hint = helps ? MESSAGES.get("check.hint", number, hints, exercise.id()) : "";
    if (!(again + hint).isEmpty()) {
      out.println("  " + again + hint);
    }
  }

  private String mark(CheckResult check) {
    if (check.outcome() == Outcome.NOT_RUN) {
      return paint("31", "– ");
    }
    return check.passed() ? paint("32", "✓ ") : paint("31", "✗ ");
  }

  private String relative(Exercise exercise) {
    return home.relativize(exercise.file().toAbsolutePath()).toString().replace('\\', '/');
  }

  private String paint(String code, String text) {
    return colors ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
