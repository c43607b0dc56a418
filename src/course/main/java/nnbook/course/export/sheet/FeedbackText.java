package nnbook.course.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.course.export.PointsText;
import nnbook.course.export.XmlElement;
import nnbook.course.export.report.CheckReport;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.HandMark;
import nnbook.course.result.StudentResult;
import nnbook.platform.Messages;

/**
 * What a student reads beside the points: a line for each exercise. Moodle shows it as HTML; it
 * never begins with a sign that a spreadsheet takes for a formula.
 */
final class FeedbackText {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String LINE = "<br>";

  private FeedbackText() {}

  /** The feedback on what the student may see. */
  static String of(StudentResult result) {
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
    return CheckReport.of(score).stream()
        .filter(check -> !check.passed())
        .map(CheckReport::headline)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }
}
