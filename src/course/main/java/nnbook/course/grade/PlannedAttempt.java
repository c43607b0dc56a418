package nnbook.course.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.submission.HandInTime;
import nnbook.course.submission.Student;

/**
 * An attempt whose texts are kept, ready to be graded.
 *
 * @param student who handed it in
 * @param name what its file or folder is called
 * @param time when, if that is known
 * @param exercises what was found, by the exercise's id
 * @param notes sentences about what could not be read
 * @param origin a sentence about where it comes from, or empty
 */
record PlannedAttempt(
    Student student,
    String name,
    Optional<HandInTime> time,
    Map<String, PlannedExercise> exercises,
    List<String> notes,
    String origin) {
  PlannedAttempt {
    exercises = Map.copyOf(exercises);
    notes = List.copyOf(notes);
  }

  PlannedExercise exercise(String id) {
    return exercises.getOrDefault(id, PlannedExercise.UNTOUCHED);
  }
}
