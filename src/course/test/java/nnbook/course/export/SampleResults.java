package nnbook.course.export;

import java.util.List;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Visibility;
import nnbook.grader.compile.CompileProblem;

/** Graded results with the words that files are most easily broken by. */
public final class SampleResults {
  /** Commas, quotes, line ends, formulas, other scripts, control characters, half a pair. */
  public static final String NASTY =
      "=1+1, \"a\";\r\n\t'b' 张伟 😀 ]]> <i>&amp; \u0000 \u001b[31m \u007f \u0085 \uD83D end";

  /** The same as every format must hold it. */
  public static final String CLEAN =
      "=1+1, \"a\";\n\t'b' 张伟 😀 ]]> <i>&amp; \u0000 \u001b[31m \u007f \u0085 \uFFFD end";

  /** The same in XML, which has no such control characters. */
  public static final String CLEAN_XML =
      "=1+1, \"a\";\n\t'b' 张伟 😀 ]]> <i>&amp; \uFFFD \uFFFD[31m \u007f \u0085 \uFFFD end";

  private static final Failure NONE =
      new Failure(Failure.Kind.OTHER, "", "", "", "", "", "", "");
  private static final Failure WRONG =
      new Failure(Failure.Kind.WRONG_VALUE, "Wrong: " + NASTY, NASTY, "2", NASTY, "at [0]",
          "the sign is turned <i>&amp;", "4711");

  private SampleResults() {}

  /** 7 of 14 points, with every way to end. */
  public static StudentResult mixed(String student) {
    return result(
        student,
        1,
        new ExerciseScore(
            "ch01.Neuron",
            Outcome.FAILED,
            List.of(
                check("worked_digits", 4, Outcome.PASSED, Visibility.VISIBLE),
                check("random_inputs", 3, Outcome.FAILED, Visibility.VISIBLE),
                check("the_secret", 1, Outcome.FAILED, Visibility.HIDDEN),
                check("no_values", 1, Outcome.TIME_LIMIT, Visibility.BRIEF)),
            List.of(),
            "",
            "k1"),
        new ExerciseScore(
            "ch02.Sigmoid",
            Outcome.PASSED,
            List.of(check("all_of_it", 3, Outcome.PASSED, Visibility.VISIBLE)),
            List.of(),
            "",
            "k2"),
        new ExerciseScore(
            "ch02.Tanh",
            Outcome.DOES_NOT_COMPILE,
            List.of(
                check("worked_digits", 1, Outcome.DOES_NOT_COMPILE, Visibility.VISIBLE),
                check("odd", 1, Outcome.NOT_RUN, Visibility.VISIBLE)),
            List.of(new CompileProblem(3, "int x", "A ; is missing " + NASTY, "';' expected")),
            "",
            "k3"));
  }

  /** The first exercise, all of whose checks are worth {@code weight} times as much. */
  public static ExerciseScore weighted(int weight) {
    ExerciseScore score = mixed("ann").exercises().get(0);
    List<CheckResult> checks =
        score.checks().stream()
            .map(c -> new CheckResult(c.name(), weight * c.points(), c.outcome(), c.visibility(),
                c.category(), c.failure(), c.printed()))
            .toList();
    return new ExerciseScore(
        score.exercise(), score.outcome(), checks, List.of(), "", score.key());
  }

  /** A third of the points is left, because it was late. */
  public static StudentResult late(String student) {
    StudentResult mixed = mixed(student);
    return new StudentResult(student, mixed.exercises(), List.of("Late: " + NASTY), 1 / 3.0);
  }

  /** The second exercise was not graded, by a fault of ours. */
  public static StudentResult broken(String student) {
    StudentResult mixed = mixed(student);
    return result(
        student,
        1,
        mixed.exercises().get(0),
        new ExerciseScore(
            "ch02.Sigmoid", Outcome.NO_TEST, List.of(), List.of(), "Its test is missing.", "k"));
  }

  /** A result of these exercises. */
  public static StudentResult result(String student, double factor, ExerciseScore... exercises) {
    return new StudentResult(student, List.of(exercises), List.of(), factor);
  }

  private static CheckResult check(
      String name, int points, Outcome outcome, Visibility visibility) {
    String category = visibility == Visibility.HIDDEN ? "extreme values" : "";
    Failure failure = outcome == Outcome.FAILED ? WRONG : NONE;
    return new CheckResult(name, points, outcome, visibility, category, failure, NASTY);
  }
}
