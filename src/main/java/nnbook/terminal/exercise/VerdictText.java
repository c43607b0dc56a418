package nnbook.terminal.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Outcome;
import nnbook.grader.Sections;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.puzzle.Puzzle;
import nnbook.learner.Progress;
import nnbook.platform.Messages;
import nnbook.terminal.text.AdocText;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;

/** Verdicts for the terminal: what failed, why, and what to do next. */
public final class VerdictText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int ID_COLUMN = 22;
  private static final int POINTS_COLUMN = 13;
  private static final int SEED_COLUMN = 56;
  private static final int MOST_PROBLEMS = 3;
  private static final int LONG = 9;
  private static final Set<String> NUMBERS = Set.of("given", "expected", "actual");
  private static final Set<String> FIRST = Set.of("headline", "looks");
  private static final String LABELS = " ".repeat(12);
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private final Path home;
  private final Progress progress;
  private final boolean colors;

  public VerdictText(Path home, Progress progress, boolean colors) {
    this.home = home;
    this.progress = progress;
    this.colors = colors;
  }

  /** Tells a verdict in full; of an exercise that is not started, its task. */
  public Document of(Verdict verdict) {
    Document text = facts(verdict);
    if (verdict.passed()) {
      notice(text, verdict.exercise());
    } else {
      next(text, verdict);
      text.emptyLine();
    }
    return text;
  }

  /** Tells which checks failed and why, and not what to do next. */
  Document facts(Verdict verdict) {
    Document text = new Document(colors);
    headline(text, verdict);
    if (verdict.passed()) {
      verdict.checks().forEach(check -> text.hanging(mark(check), "  ", check.title()));
    } else {
      why(text, verdict);
    }
    return text;
  }

  /** The same in a list of many: one line if it has passed, none if it is not started. */
  public Document brief(Verdict verdict) {
    Document text = new Document(colors);
    if (verdict.passed()) {
      headline(text, verdict);
      return text;
    }
    return verdict.outcome() == Outcome.NOT_STARTED ? text : of(verdict);
  }

  /** What an exercise asks for, whatever was made of it so far. */
  public Document task(Exercise exercise) {
    Document text = new Document(colors);
    text.paragraphs("", exercise.id(), TextStyle.BOLD);
    return task(text, exercise);
  }

  private void headline(Document text, Verdict verdict) {
    String points =
        verdict.checks().isEmpty()
            ? ""
            : MESSAGES.get("check.points", verdict.points(), verdict.possiblePoints());
    String word =
        MESSAGES.get("check.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT));
    boolean untouched = verdict.outcome() == Outcome.NOT_STARTED;
    TextStyle style =
        verdict.passed() ? TextStyle.PASS : untouched ? TextStyle.BOLD : TextStyle.FAIL;
    String id = TextStyle.BOLD.on(padded(verdict.exercise().id(), ID_COLUMN), colors);
    String first = id + " " + padded(points, POINTS_COLUMN);
    text.hanging("", "  ", first + style.on(word, colors));
  }

  private void why(Document text, Verdict verdict) {
    if (!verdict.sentence().isEmpty()) {
      text.paragraphs("  ", verdict.sentence());
    } else if (verdict.outcome() == Outcome.NOT_STARTED) {
      task(text, verdict.exercise());
    } else if (!verdict.problems().isEmpty()) {
      problems(text, verdict);
    } else {
      Optional<CheckResult> told = verdict.told();
      verdict.checks().forEach(check -> check(text, check, told));
      long line = 0;
      for (CompileProblem remark : verdict.remarks()) {
        if (remark.line() != line) {
          text.paragraphs("  ", MESSAGES.get("check.remark", place(verdict, remark)));
        }
        text.paragraphs("    ", remark.sentence());
        line = remark.line();
      }
    }
  }

  private Document task(Document text, Exercise exercise) {
    text.append("  ", AdocText.of(exercise.paragraphs(), colors));
    text.emptyLine();
    return text.paragraphs("  ", MESSAGES.get("check.write", name(exercise.file())));
  }

  /** What the compiler says, in plain words; later problems are often consequences. */
  private void problems(Document text, Verdict verdict) {
    List<CompileProblem> problems = verdict.problems();
    long line = -1;
    for (CompileProblem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      if (problem.line() != line) {
        text.code("  " + place(verdict, problem));
      }
      line = problem.line();
      text.paragraphs("    ", visible(problem.sentence()));
      if (!problem.original().isEmpty()) {
        String original = visible(oneLine(problem.original()));
        text.paragraphs("      ", "javac: " + original, TextStyle.QUIET);
      }
    }
    if (problems.size() > MOST_PROBLEMS) {
      int more = problems.size() - MOST_PROBLEMS;
      text.paragraphs("  ", MESSAGES.get("check.more.problems", more));
    }
  }

  private String place(Verdict verdict, CompileProblem problem) {
    String file = name(verdict.exercise().file());
    String place = problem.line() > 0 ? file + ":" + problem.line() : file;
    return place + "   " + TextStyle.BOLD.on(visible(problem.code()), colors);
  }

  /** Without the packages, which make it twice as long. */
  private static String oneLine(String original) {
    return PACKAGE.matcher(original).replaceAll("").lines()
        .map(line -> line.strip().replaceAll("\\s+", " ").replaceFirst(";$", ""))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private void check(Document text, CheckResult check, Optional<CheckResult> told) {
    boolean tell = told.filter(one -> one.name().equals(check.name())).isPresent();
    String seed = tell ? check.failure().seed() : "";
    String title = check.title();
    String words =
        seed.isEmpty()
            ? title
            : padded(title, SEED_COLUMN - 2) + MESSAGES.get("check.seed", seed);
    text.hanging(mark(check), "  ", words);
    if (tell) {
      failure(text, told.get());
    }
  }

  /** Given, expected, actual, the first difference, the likely mistake; that first if it is far. */
  private void failure(Document text, CheckResult check) {
    List<Map.Entry<String, String>> parts = new ArrayList<>(check.told().entrySet());
    long lines = parts.stream()
        .filter(part -> NUMBERS.contains(part.getKey()))
        .mapToLong(part -> part.getValue().lines().count())
        .sum();
    if (lines > LONG) {
      parts.sort(Comparator.comparing(part -> FIRST.contains(part.getKey()) ? 0 : 1));
    }
    parts.forEach(part -> part(text, part.getKey(), part.getValue()));
  }

  private void part(Document text, String name, String part) {
    switch (name) {
      case "headline" -> text.paragraphs("  ", visible(part));
      case "difference" -> text.paragraphs(LABELS, visible(part));
      case "looks" -> text.paragraphs("  ", part, TextStyle.DIAGNOSIS);
      default -> labeled(text, "check." + name, part);
    }
  }

  /** A value behind its label; its lines, as those of a matrix, below each other. */
  private void labeled(Document text, String key, String value) {
    String first = padded("  " + MESSAGES.get(key), LABELS.length());
    for (String line : value.lines().toList()) {
      text.hanging(first, LABELS, visible(line));
      first = LABELS;
    }
  }

  /** With a dot for each character that would move the cursor or change colors. */
  private static String visible(String text) {
    return CONTROL.matcher(text).replaceAll("·");
  }

  /** The beginning of the solution's commentary, and where to find the rest of it. */
  private void notice(Document text, Exercise exercise) {
    Path notes = ExercisePaths.of(home, exercise).notes();
    Sections sections = Sections.of(notes);
    String lead = sections.lead(exercise.name());
    if (lead.isEmpty()) {
      return;
    }
    text.emptyLine();
    text.paragraphs("  ", MESSAGES.get("check.notice"));
    text.append("  ", AdocText.of(lead, colors));
    if (!sections.body(exercise.name()).equals(lead)) {
      text.paragraphs("  ", MESSAGES.get("check.notice.more", name(notes)));
    }
  }

  private void next(Document text, Verdict verdict) {
    String id = verdict.exercise().id();
    String seed = verdict.told().map(check -> check.failure().seed()).orElse("");
    if (!seed.isEmpty()) {
      text.paragraphs("  ", MESSAGES.get("check.again", id, seed));
    }
    boolean runs = verdict.outcome() == Outcome.FAILED || verdict.outcome() == Outcome.TIME_LIMIT;
    if (runs && Files.isDirectory(home.resolve("src/page"))) {
      text.paragraphs("  ", MESSAGES.get("check.watch", id));
    }
    int hints = Sections.hints(verdict.exercise()).size();
    int seen = progress.hints(id);
    if (hints > 0 && verdict.sentence().isEmpty()) {
      text.paragraphs("  ", seen < hints
          ? MESSAGES.get("check.hint", seen + 1, hints, id)
          : MESSAGES.get("check.hints.seen", hints, id));
    }
    if (progress.isStuck(id) && !progress.sawPuzzle(id)
        && Puzzle.exists(home, verdict.exercise())) {
      text.paragraphs("  ", MESSAGES.get("check.puzzle", id));
    }
  }

  private String mark(CheckResult check) {
    if (check.outcome() == Outcome.NOT_RUN) {
      return TextStyle.BAD.on("–", colors) + " ";
    }
    String mark =
        check.passed() ? TextStyle.GOOD.on("✓", colors) : TextStyle.BAD.on("✗", colors);
    return mark + " ";
  }

  private String name(Path file) {
    return home.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
