package nnbook.course.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;

/**
 * One graded exercise of a student.
 *
 * @param exercise {@code ch06.Backprop}
 * @param outcome the worst of its checks
 * @param checks all checks, in their order; those of code that does not compile have failed, too
 * @param problems why it does not compile
 * @param sentence why there are no checks, or empty
 * @param key the hash of all that the score depends on: code, tests, engine, rules
 */
@JsonPropertyOrder({"exercise", "outcome", "checks", "problems", "sentence", "key", "points",
  "possiblePoints"})
@JsonIgnoreProperties(value = {"points", "possiblePoints"}, allowGetters = true)
public record ExerciseScore(
    String exercise,
    Outcome outcome,
    List<CheckScore> checks,
    List<CompileProblem> problems,
    String sentence,
    String key) {

  public ExerciseScore {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }

  /** The score that {@code verdict} gives. */
  public static ExerciseScore of(Verdict verdict, String key) {
    return new ExerciseScore(
        verdict.exercise().id(),
        verdict.outcome(),
        verdict.toldChecks().stream().map(CheckScore::of).toList(),
        verdict.problems(),
        verdict.sentence(),
        key);
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** The points of the checks that passed. */
  @JsonProperty
  public int points() {
    return checks.stream().mapToInt(CheckScore::earned).sum();
  }

  /** The points of all checks. */
  @JsonProperty
  public int possiblePoints() {
    return checks.stream().mapToInt(CheckScore::points).sum();
  }

  /** The same without all that its author may not see. */
  public ExerciseScore forStudent() {
    return new ExerciseScore(
        exercise,
        outcome,
        checks.stream().map(CheckScore::forStudent).toList(),
        problems,
        sentence,
        "");
  }
}
