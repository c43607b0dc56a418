package nnbook.course.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.course.export.ByHand;
import nnbook.course.export.PointsText;
import nnbook.course.export.XmlElement;
import nnbook.course.export.report.ExportedCheck;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.HandMark;
import nnbook.course.result.StudentResult;
import nnbook.platform.Messages;

/**
 * What goes into a student's row.
 *
 * @param id the roster's id
 * @param keys all that the student is known by, in lower case: id, address, login
 * @param points the points; none when something has to be graded by hand
 * @param possible the most that there could be
 * @param feedback what the student reads beside the points
 */
public record StudentGrade(
    String id, Set<String> keys, OptionalDouble points, double possible, String feedback) {
  public StudentGrade {
    keys = keys.stream()
        .map(StudentGrade::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Messages MESSAGES = Messages.of("course");
  private static final String LINE = "<br>";

  /** The grade of a student who is known by {@code keys} as well. */
  public static StudentGrade of(StudentResult result, Set<String> keys) {
    OptionalDouble points =
        ByHand.of(result).isEmpty()
            ? OptionalDouble.of(result.points())
            : OptionalDouble.empty();
    Set<String> all = keys.stream().collect(Collectors.toSet());
    all.add(result.student());
    String feedback = feedback(result.forStudent());
    return new StudentGrade(
        result.student(), all, points, result.possiblePoints(), feedback);
  }

  /** How a cell is compared with a key. */
  static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * What a student reads beside the points: a line for each exercise. Moodle shows it as HTML; it
   * never begins with a sign that a spreadsheet takes for a formula.
   */
  private static String feedback(StudentResult result) {
    List<String> lines = new ArrayList<>();
    String points = PointsText.of(result.points());
    lines.add(MESSAGES.get("export.feedback.points", points, result.possiblePoints()));
    result.notes().forEach(lines::add);
    result.exercises().forEach(score -> lines.add(line(score)));
    return String.join(
        LINE,
        lines.stream().map(line -> XmlElement.escaped(line).replace("\n", LINE)).toList());
  }

  private static String line(ExerciseScore score) {
    String comment = score.byHand().stream().map(HandMark::comment).findFirst().orElse("");
    String why = !comment.isEmpty() ? comment
        : score.passed() ? ""
        : diagnosis(score).orElseGet(() -> headline(score));
    String key = why.isEmpty() ? "export.feedback.exercise" : "export.feedback.failed";
    return MESSAGES.get(key, score.exercise(), score.points(), score.possiblePoints(), why);
  }

  private static Optional<String> diagnosis(ExerciseScore score) {
    return score.checks().stream()
        .map(check -> check.failure().diagnosis())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private static String headline(ExerciseScore score) {
    return ExportedCheck.of(score).stream()
        .filter(check -> !check.passed())
        .map(ExportedCheck::headline)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }
}
