package nnbook.terminal.exercise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextPrinter;

/** What the compiler says about a file, in plain words, with its own words one level deeper. */
public final class ProblemText {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final int MOST = 3;

  private final TextPrinter paper;
  private final String file;

  /** For the problems of {@code file}, as a learner would type its name. */
  public ProblemText(TextPrinter paper, String file) {
    this.paper = paper;
    this.file = file;
  }

  /** The first problems; later ones are often consequences. */
  public void problems(List<CompileProblem> problems) {
    long line = -1;
    for (CompileProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      if (problem.line() != line) {
        paper.line("  " + place(problem));
      }
      line = problem.line();
      paper.block("    ", problem.sentence());
      if (!problem.original().isEmpty()) {
        paper.block("      ", "javac: " + oneLine(problem.original()), "2");
      }
    }
    if (problems.size() > MOST) {
      paper.line("  " + MESSAGES.get("check.more.problems", problems.size() - MOST));
    }
  }

  /** What compiles, and is seldom meant. */
  public void remarks(List<CompileProblem> remarks) {
    for (CompileProblem remark : remarks) {
      paper.line("  " + MESSAGES.get("check.remark", place(remark)));
      paper.block("    ", remark.sentence());
    }
  }

  private String place(CompileProblem problem) {
    String place = problem.line() > 0 ? file + ":" + problem.line() : file;
    return place + "   " + paper.paint("1", problem.code());
  }

  /** Without the packages, which make it twice as long. */
  private static String oneLine(String original) {
    return PACKAGE
        .matcher(original)
        .replaceAll("")
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " ").replaceFirst(";$", ""))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
