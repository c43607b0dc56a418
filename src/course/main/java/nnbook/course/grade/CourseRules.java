package nnbook.course.grade;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nnbook.course.certify.AllowList;
import nnbook.course.certify.CertifiedRules;
import nnbook.course.result.ExerciseScore;
import nnbook.course.sandbox.Sandbox;
import nnbook.course.submission.CourseTime;
import nnbook.course.submission.Student;
import nnbook.grader.CheckResult;
import nnbook.grader.Visibility;
import nnbook.platform.Messages;

/**
 * How an assignment is graded.
 *
 * @param exercises the exercises and chapters that count; all when there are none
 * @param weights what the points of an exercise or chapter are multiplied with
 * @param late what late work loses
 * @param best whether the best attempt counts, and not the last
 * @param visibility what students see of a check, by pattern
 * @param checks how a check of the exercises runs
 * @param studentLimit what all texts of a student may take together
 * @param publish when students see their results: a time, "due", or empty for at once
 * @param given all values as they were given, but for the secret
 */
public record CourseRules(
    List<String> exercises,
    SortedMap<String, Integer> weights,
    LatePenalty late,
    boolean best,
    SortedMap<String, Visibility> visibility,
    Checks checks,
    Duration studentLimit,
    String publish,
    SortedMap<String, String> given) {
  static final String DUE = "due";

  private static final Messages MESSAGES = Messages.of("course");

  /** The longest pattern first: it says most. */
  private static final Comparator<String> MOST_EXACT =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** What holds where no file of rules is given. */
  public static final CourseRules USUAL = CourseRulesFile.of("", Path.of(""));

  /**
   * How a check of the exercises runs.
   *
   * @param hidden the folder with hidden checks
   * @param seed the secret seed of random inputs
   * @param timeLimit what a check may take
   * @param allowed names that code may use beside those that the exercises of the book need
   */
  record Checks(
      Optional<Path> hidden, OptionalLong seed, Duration timeLimit, List<String> allowed) {}

  public CourseRules {
    exercises = List.copyOf(exercises);
    weights = new TreeMap<>(weights);
    visibility = new TreeMap<>(visibility);
    given = new TreeMap<>(given);
  }

  /** The same for these exercises and chapters; unchanged when none is named. */
  public CourseRules withExercises(List<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    SortedMap<String, String> told = new TreeMap<>(given);
    told.put(CourseRulesFile.EXERCISES, String.join(" ", names));
    return new CourseRules(
        names, weights, late, best, visibility, checks, studentLimit, publish, told);
  }

  /** How each exercise is graded. */
  public CertifiedRules certified(Sandbox sandbox) {
    return new CertifiedRules(checks.timeLimit, checks.seed.orElse(0), checks.hidden,
        AllowList.book().with(checks.allowed), sandbox);
  }

  /** Until when nobody sees results: where they wait for it, the last due date of anybody. */
  public Optional<Instant> heldUntil(List<Student> students) {
    if (!publish.equals(DUE)) {
      return CourseTime.of(publish, ZoneId.systemDefault());
    }
    int longest = students.stream().mapToInt(Student::extensionDays).max().orElse(0);
    return late.due().map(due -> due.plus(Duration.ofDays(longest)));
  }

  /** {@code score} with the weight of its exercise, and with what its author may see. */
  public ExerciseScore applied(ExerciseScore score) {
    int weight = weight(score.exercise());
    List<CheckResult> checks =
        score.checks().stream().map(check -> applied(score.exercise(), weight, check)).toList();
    return new ExerciseScore(score.exercise(), score.outcome(), checks, score.problems(),
        score.sentence(), score.key());
  }

  private CheckResult applied(String exercise, int weight, CheckResult c) {
    Visibility shown = visibility(exercise + "." + c.name(), c.visibility());
    String category = shown == Visibility.HIDDEN && c.category().isEmpty()
        ? MESSAGES.get("rules.category")
        : c.category();
    return new CheckResult(c.name(), weight * c.points(), c.outcome(), shown, category,
        c.failure(), c.printed());
  }

  private int weight(String exercise) {
    String chapter = exercise.substring(0, Math.max(0, exercise.indexOf('.')));
    return weights.getOrDefault(exercise, weights.getOrDefault(chapter, 1));
  }

  /** A rule can show less of a hidden check, but never more. */
  private Visibility visibility(String check, Visibility own) {
    return visibility.keySet().stream()
        .sorted(MOST_EXACT)
        .filter(pattern -> fits(pattern, check))
        .findFirst()
        .map(visibility::get)
        .filter(rule -> own != Visibility.HIDDEN)
        .orElse(own);
  }

  /** Whether {@code pattern}, in which a star is any text, is the name of {@code check}. */
  static boolean fits(String pattern, String check) {
    return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), check);
  }
}
