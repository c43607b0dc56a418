package nnbook.course.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.report.CourseCsv;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.HandMark;
import nnbook.course.submission.CourseTable;
import nnbook.course.submission.Roster;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;

/**
 * Points and comments that the instructor enters by hand, in a CSV file with the columns {@code
 * id}, {@code exercise}, {@code points} and {@code comment}. No grading ever changes the file.
 */
final class HandMarks {
  private static final Messages MESSAGES = Messages.of("course");
  private static final List<String> COLUMNS = List.of("id", "exercise", "points", "comment");

  private final Path file;
  private final AssignedExercises exercises;
  private final CourseRules rules;
  private final Map<String, HandMark> marks = new HashMap<>();

  private HandMarks(Path file, AssignedExercises exercises, CourseRules rules) {
    this.file = file;
    this.exercises = exercises;
    this.rules = rules;
  }

  /** Reads {@code file}; writes one without any lines where there is none. */
  static HandMarks in(
      Path file, Roster roster, AssignedExercises exercises, CourseRules rules) {
    HandMarks all = new HandMarks(file, exercises, rules);
    if (!Files.exists(file)) {
      SafeFiles.write(file, CourseCsv.of(List.of(COLUMNS)));
    }
    CourseTable.read(file, "id").forEach(row -> all.add(row, roster));
    return all;
  }

  private void add(CourseTable.Row row, Roster roster) {
    String id = row.cells().getOrDefault("id", "");
    String exercise = row.cells().getOrDefault("exercise", "");
    if (roster.find(id).isEmpty()) {
      throw fault(row, "id", "hand.id", id);
    }
    if (!exercise.isEmpty() && exercises.find(exercise).isEmpty()) {
      throw fault(row, "exercise", "hand.exercise", exercise);
    }
    String points = row.cells().getOrDefault("points", "");
    if (exercise.isEmpty() && !points.isEmpty()) {
      throw fault(row, "points", "hand.whole");
    }
    int possible = exercise.isEmpty() ? 0
        : rules.applied(exercises.notRun(exercise, Outcome.NOT_STARTED, "")).possiblePoints();
    if (!points.isEmpty()
        && (!points.matches("\\d{1,6}") || Integer.parseInt(points) > possible)) {
      throw fault(row, "points", "hand.points", points, possible);
    }
    HandMark mark = new HandMark(!points.isEmpty(),
        points.isEmpty() ? 0 : Integer.parseInt(points), possible,
        row.cells().getOrDefault("comment", ""));
    if (marks.putIfAbsent(key(id, exercise), mark) != null) {
      throw fault(row, "id", "hand.twice", id, exercise);
    }
  }

  private RuntimeException fault(
      CourseTable.Row row, String column, String key, Object... arguments) {
    return CourseTable.fault(file, row.line(), column, MESSAGES.get(key, arguments));
  }

  private static String key(String student, String exercise) {
    return student + "\n" + exercise;
  }

  /** {@code score} with what was entered for it. */
  ExerciseScore applied(String student, ExerciseScore score) {
    return Optional.ofNullable(marks.get(key(student, score.exercise())))
        .map(score::with).orElse(score);
  }

  /** What was entered for the whole of a student's work. */
  Optional<String> comment(String student) {
    return Optional.ofNullable(marks.get(key(student, ""))).map(HandMark::comment);
  }
}
