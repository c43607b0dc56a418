package nnbook.course.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.Messages;

/**
 * One graded exercise of a student.
 *
 * @param exercise {@code ch06.Backprop}
 * @param outcome the worst of its checks
 * @param checks all checks, in their order; those of code that does not compile have failed, too
 * @param problems why it does not compile
 * @param sentence why there are no checks, or empty
 * @param key the hash of all that the score depends on: code, tests, engine, rules
 * @param byHand what the instructor has entered: one at most
 */
@JsonPropertyOrder({"exercise", "outcome", "checks", "problems", "sentence", "key", "byHand",
  "points", "possiblePoints"})
@JsonIgnoreProperties(value = {"points", "possiblePoints"}, allowGetters = true)
public record ExerciseScore(
    String exercise,
    Outcome outcome,
    List<CheckResult> checks,
    List<CompileProblem> problems,
    String sentence,
    String key,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<HandMark> byHand) {

  private static final Messages MESSAGES = Messages.of("course");

  public ExerciseScore {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
    byHand = List.copyOf(byHand);
  }

  /** One for which nothing has been entered by hand. */
  public ExerciseScore(
      String exercise, Outcome outcome, List<CheckResult> checks, List<CompileProblem> problems,
      String sentence, String key) {
    this(exercise, outcome, checks, problems, sentence, key, List.of());
  }

  /** The same with what the instructor has entered. */
  public ExerciseScore with(HandMark mark) {
    Outcome end = !mark.graded() ? outcome
        : mark.points() == mark.possible() ? Outcome.PASSED
        : outcome == Outcome.PASSED || outcome == Outcome.NO_TEST ? Outcome.FAILED
        : outcome;
    return new ExerciseScore(exercise, end, checks, problems, sentence, key, List.of(mark));
  }

  /** The points entered by hand, which count in place of the checks'. */
  public Optional<HandMark> grade() {
    return byHand.stream().filter(HandMark::graded).findFirst();
  }

  /** The score that {@code verdict} gives. */
  public static ExerciseScore of(Verdict verdict, String key) {
    return new ExerciseScore(
        verdict.exercise().id(),
        verdict.outcome(),
        verdict.toldChecks(),
        verdict.problems(),
        verdict.sentence(),
        key);
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** The points of the checks that passed, or those entered by hand. */
  @JsonProperty
  public int points() {
    return grade().map(HandMark::points)
        .orElseGet(() -> checks.stream().mapToInt(CheckResult::earned).sum());
  }

  /** The points of all checks. */
  @JsonProperty
  public int possiblePoints() {
    return grade().map(HandMark::possible)
        .orElseGet(() -> checks.stream().mapToInt(CheckResult::points).sum());
  }

  /** The same without all that its author may not see. */
  public ExerciseScore forStudent() {
    return new ExerciseScore(
        exercise,
        outcome,
        checks.stream().map(ExerciseScore::shown).toList(),
        problems,
        sentence,
        "",
        byHand);
  }

  /** A check without all that its author may not see. */
  private static CheckResult shown(CheckResult check) {
    return switch (check.visibility()) {
      case VISIBLE -> check;
      case BRIEF -> brief(check, check.name(), ending(check), check.failure().diagnosis());
      case HIDDEN -> brief(check, check.category(), "", "");
    };
  }

  /** How it ended, in words of ours alone: what the code threw may hold what it was given. */
  private static String ending(CheckResult check) {
    Failure failure = check.failure();
    if (failure.headline().isEmpty()) {
      return "";
    }
    boolean other = check.outcome() != Outcome.FAILED || failure.kind() == Failure.Kind.OTHER;
    Enum<?> end = other ? check.outcome() : failure.kind();
    return MESSAGES.get(
        (other ? "export.outcome." : "brief.") + end.name().toLowerCase(Locale.ROOT));
  }

  private static CheckResult brief(
      CheckResult c, String name, String headline, String diagnosis) {
    Failure brief = new Failure(c.failure().kind(), headline, "", "", "", "", diagnosis, "");
    return new CheckResult(
        name, c.points(), c.outcome(), c.visibility(), c.category(), brief, "");
  }

  /** What a student may see of it while results are held back: whether there is anything. */
  ExerciseScore held() {
    boolean known = outcome == Outcome.NOT_STARTED || outcome == Outcome.UNREADABLE;
    return new ExerciseScore(
        exercise, known ? outcome : Outcome.NOT_RUN, List.of(), List.of(), sentence(known), "");
  }

  private String sentence(boolean known) {
    return known ? sentence : MESSAGES.get("held.received");
  }
}
