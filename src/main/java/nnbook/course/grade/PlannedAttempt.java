package nnbook.course.grade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.submission.Student;

/**
 * An attempt whose texts are kept, ready to be graded.
 *
 * @param student who handed it in
 * @param name what its file or folder is called
 * @param time when, if that is known
 * @param exercises what was found, by the exercise's id
 * @param notes sentences about what could not be read
 */
record PlannedAttempt(
    Student student,
    String name,
    Optional<Instant> time,
    Map<String, PlannedExercise> exercises,
    List<String> notes) {
  PlannedAttempt {
    exercises = Map.copyOf(exercises);
    notes = List.copyOf(notes);
  }

  PlannedExercise exercise(String id) {
    return exercises.getOrDefault(id, PlannedExercise.UNTOUCHED);
  }
}
