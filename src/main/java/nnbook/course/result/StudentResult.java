package nnbook.course.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What one student's submission got.
 *
 * @param student the roster's id
 * @param exercises the graded exercises, in the book's order
 * @param notes sentences about the submission as a whole: what could not be read, who it was handed
 *     in with
 * @param factor what the points are multiplied with: 1, or less for late work
 */
@JsonPropertyOrder({"student", "exercises", "notes", "factor", "points", "possiblePoints"})
@JsonIgnoreProperties(value = {"points", "possiblePoints"}, allowGetters = true)
public record StudentResult(
    String student, List<ExerciseScore> exercises, List<String> notes, double factor) {

  public StudentResult {
    exercises = List.copyOf(exercises);
    notes = List.copyOf(notes);
    if (!(factor >= 0 && factor <= 1)) {
      throw new IllegalArgumentException(
          "StudentResult: factor must be within 0 and 1, was " + factor);
    }
  }

  /** The points of all exercises, after the factor. */
  @JsonProperty
  public double points() {
    return factor * exercises.stream().mapToInt(ExerciseScore::points).sum();
  }

  /** The points of all checks of all exercises. */
  @JsonProperty
  public int possiblePoints() {
    return exercises.stream().mapToInt(ExerciseScore::possiblePoints).sum();
  }

  /** The same without all that the student may not see. */
  public StudentResult forStudent() {
    return new StudentResult(
        student, exercises.stream().map(ExerciseScore::forStudent).toList(), notes, factor);
  }
}
