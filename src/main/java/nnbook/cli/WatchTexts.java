package nnbook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Progress;
import nnbook.grader.Verdict;
import nnbook.grader.Workbook;
import nnbook.terminal.exercise.HintText;
import nnbook.terminal.exercise.SolutionText;
import nnbook.terminal.exercise.VerdictText;
import nnbook.terminal.watch.WatchWords;

/** The words of check, hint and solution for a watch. */
final class WatchTexts implements WatchWords {
  private final Workbook book;

  WatchTexts(Workbook book) {
    this.book = book;
  }

  @Override
  public String verdict(Verdict verdict, boolean colours) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new VerdictText(out, book.home(), book.progress(), colours).print(verdict, false);
    out.flush();
    return text.toString();
  }

  @Override
  public String hint(Exercise exercise) {
    Progress progress = book.progress();
    HintText hint = HintText.next(exercise, progress);
    progress.sawHint(exercise.id(), hint.number());
    progress.save();
    String puzzle = HintText.puzzle(book.home(), exercise).map(more -> "\n" + more).orElse("");
    return hint.titled() + puzzle;
  }

  @Override
  public Optional<String> solution(Exercise exercise, boolean giveUp) {
    String solution = SolutionText.of(book.home(), exercise);
    return SolutionText.allowed(book, exercise, giveUp) ? Optional.of(solution) : Optional.empty();
  }
}
