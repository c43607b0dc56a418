package nnbook.course.grade;

import java.util.List;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.Student;
import nnbook.grader.Outcome;

/**
 * What an overview tells of a student.
 *
 * @param student who
 * @param attempt the name of the attempt that counts, or empty when nothing was handed in
 * @param daysLate how many days it was late
 * @param factor what the points were multiplied with
 * @param points all points, after that
 * @param possiblePoints what could be got
 * @param exercises in the book's order
 * @param notes sentences about the submission
 * @param odd those of them that are about what could not be read
 */
record StudentLine(
    Student student,
    String attempt,
    int daysLate,
    double factor,
    double points,
    int possiblePoints,
    List<ExerciseLine> exercises,
    List<String> notes,
    List<String> odd) {
  StudentLine {
    exercises = List.copyOf(exercises);
    notes = List.copyOf(notes);
    odd = List.copyOf(odd);
  }

  static StudentLine of(GradedStudent graded) {
    StudentResult result = graded.result();
    return new StudentLine(
        graded.student(), graded.attempt(), graded.daysLate(), result.factor(),
        result.points(), result.possiblePoints(),
        result.exercises().stream().map(ExerciseLine::of).toList(), result.notes(),
        graded.odd());
  }

  boolean handedIn() {
    return !attempt.isEmpty();
  }

  /** The share of the points in percent; 0 where nothing could be got. */
  double percent() {
    return possiblePoints == 0 ? 0 : 100 * points / possiblePoints;
  }

  long count(Outcome outcome) {
    return exercises.stream().filter(line -> line.outcome() == outcome).count();
  }
}
