package nnbook.course.grade;

import java.util.List;
import nnbook.course.result.ExerciseScore;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.compile.CompileProblem;

/**
 * Keeps what code under test can say within limits: a million characters printed by each of ten
 * thousand exercises would fill the disk. Halves of characters are replaced, since no file can hold
 * them.
 */
final class ShortTexts {
  private static final int MOST_PRINTED = 4_000;
  private static final int LONGEST_PART = 4_000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_PROBLEMS = 20;

  private ShortTexts() {}

  static ExerciseScore of(ExerciseScore score) {
    List<CheckResult> checks = score.checks().stream().map(ShortTexts::check).toList();
    List<CompileProblem> problems =
        score.problems().stream().limit(MOST_PROBLEMS).map(ShortTexts::problem).toList();
    return new ExerciseScore(score.exercise(), score.outcome(), checks, problems,
        cut(score.sentence(), LONGEST_PART), score.key());
  }

  private static CheckResult check(CheckResult c) {
    return new CheckResult(c.name(), c.points(), c.outcome(), c.visibility(), c.category(),
        failure(c.failure()), cut(c.printed(), MOST_PRINTED));
  }

  private static Failure failure(Failure f) {
    return new Failure(f.kind(), part(f.headline()), part(f.given()), part(f.expected()),
        part(f.actual()), part(f.difference()), part(f.diagnosis()), part(f.seed()));
  }

  private static CompileProblem problem(CompileProblem p) {
    return new CompileProblem(p.line(), cut(p.code(), LONGEST_LINE),
        cut(p.sentence(), LONGEST_PART), cut(p.original(), LONGEST_PART));
  }

  private static String part(String text) {
    return cut(text, LONGEST_PART);
  }

  private static String cut(String text, int most) {
    String whole = text.length() <= most ? text : text.substring(0, most) + " …";
    StringBuilder clean = new StringBuilder(whole.length());
    whole.codePoints().forEach(c ->
        clean.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
            ? '\uFFFD' : c));
    return clean.toString();
  }
}
