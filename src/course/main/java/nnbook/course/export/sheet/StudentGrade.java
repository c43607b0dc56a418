package nnbook.course.export.sheet;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.course.export.ByHand;
import nnbook.course.result.StudentResult;

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

  /** The grade of a student who is known by {@code keys} as well. */
  public static StudentGrade of(StudentResult result, Set<String> keys) {
    OptionalDouble points =
        ByHand.of(result).isEmpty()
            ? OptionalDouble.of(result.points())
            : OptionalDouble.empty();
    Set<String> all = keys.stream().collect(Collectors.toSet());
    all.add(result.student());
    String feedback = FeedbackText.of(result.forStudent());
    return new StudentGrade(
        result.student(), all, points, result.possiblePoints(), feedback);
  }

  /** How a cell is compared with a key. */
  static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
