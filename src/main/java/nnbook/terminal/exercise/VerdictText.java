package nnbook.terminal.exercise;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Progress;
import nnbook.grader.Sections;
import nnbook.grader.Verdict;
import nnbook.platform.Messages;
import nnbook.terminal.text.AdocText;
import nnbook.terminal.text.TextPrinter;

/** Verdicts for the terminal: what failed, why, and what to do next. */
public final class VerdictText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int SEED_COLUMN = 56;

  private final TextPrinter paper;
  private final Path home;
  private final Progress progress;

  public VerdictText(PrintWriter out, Path home, Progress progress, boolean colors) {
    this.paper = new TextPrinter(out, colors);
    this.home = home;
    this.progress = progress;
  }

  /** Prints one verdict; in a brief list, a passed exercise is one line, an untouched one none. */
  public void print(Verdict verdict, boolean brief) {
    if (brief && verdict.outcome() == Outcome.NOT_STARTED) {
      return;
    }
    headline(verdict);
    if (verdict.passed()) {
      if (!brief) {
        verdict.checks().forEach(check -> paper.line(mark(check) + check.title()));
        notice(verdict.exercise());
      }
      return;
    }
    why(verdict);
    next(verdict);
    paper.line();
  }

  private void why(Verdict verdict) {
    ProblemText problems = new ProblemText(paper, relative(verdict.exercise().file()));
    if (!verdict.sentence().isEmpty()) {
      paper.block("  ", verdict.sentence());
    } else if (verdict.outcome() == Outcome.NOT_STARTED) {
      task(verdict.exercise());
    } else if (!verdict.problems().isEmpty()) {
      problems.problems(verdict.problems());
    } else {
      checks(verdict);
      problems.remarks(verdict.remarks());
    }
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
    String id = paper.paint("1", TextPrinter.pad(verdict.exercise().id(), 22));
    paper.line(id + " " + TextPrinter.pad(points, 13) + paper.paint(color, word));
  }

  private void checks(Verdict verdict) {
    Optional<CheckResult> told = verdict.told();
    for (CheckResult check : verdict.checks()) {
      String seed = check.failure().seed();
      String title = mark(check) + check.title();
      boolean tell = told.filter(check::equals).isPresent();
      paper.line(
          seed.isEmpty() || !tell
              ? title
              : TextPrinter.pad(title, SEED_COLUMN) + MESSAGES.get("check.seed", seed));
      if (tell) {
        new FailureText(paper).print(check);
      }
    }
  }

  private void task(Exercise exercise) {
    paper.block("  ", AdocText.of(exercise.paragraphs()));
    paper.line();
    paper.line("  " + MESSAGES.get("check.write", relative(exercise.file())));
  }

  /** The beginning of the solution's commentary, and where the rest of it stands. */
  private void notice(Exercise exercise) {
    Path notes = home.resolve("solutions").resolve(exercise.chapter()).resolve("notes.adoc");
    Sections sections = Sections.of(notes);
    String lead = sections.lead(exercise.name());
    if (lead.isEmpty()) {
      return;
    }
    paper.line();
    paper.line("  " + MESSAGES.get("check.notice"));
    paper.block("  ", AdocText.of(lead));
    if (!sections.body(exercise.name()).equals(lead)) {
      paper.line("  " + MESSAGES.get("check.notice.more", relative(notes)));
    }
  }

  private void next(Verdict verdict) {
    String id = verdict.exercise().id();
    String seed = verdict.told().map(check -> check.failure().seed()).orElse("");
    if (!seed.isEmpty()) {
      paper.line("  " + MESSAGES.get("check.again", id, seed));
    }
    int hints = Sections.hints(verdict.exercise()).size();
    int number = Math.min(progress.hints(id) + 1, hints);
    if (hints > 0 && verdict.sentence().isEmpty()) {
      paper.line("  " + MESSAGES.get("check.hint", number, hints, id));
    }
  }

  private String mark(CheckResult check) {
    if (check.outcome() == Outcome.NOT_RUN) {
      return paper.paint("31", "– ");
    }
    return check.passed() ? paper.paint("32", "✓ ") : paper.paint("31", "✗ ");
  }

  private String relative(Path file) {
    return home.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }
}
