package nnbook.course.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * What one student's submission got.
 *
 * @param student the roster's id
 * @param exercises the graded exercises, in the book's order
 * @param notes sentences about the submission as a whole: what could not be read, who it was handed
 *     in with
 * @param factor what the points are multiplied with: 1, or less for late work
 * @param heldUntil when the student may see more than that the work has come, or empty
 */
@JsonPropertyOrder({"student", "exercises", "notes", "factor", "heldUntil", "points",
  "possiblePoints"})
@JsonIgnoreProperties(value = {"points", "possiblePoints"}, allowGetters = true)
public record StudentResult(
    String student,
    List<ExerciseScore> exercises,
    List<String> notes,
    double factor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String heldUntil) {
  private static final Messages MESSAGES = Messages.of("course");

  public StudentResult {
    exercises = List.copyOf(exercises);
    notes = List.copyOf(notes);
    if (!(factor >= 0 && factor <= 1)) {
      throw new IllegalArgumentException(
          "StudentResult: factor must be within 0 and 1, was " + factor);
    }
  }

  /** One that the student may see. */
  public StudentResult(
      String student, List<ExerciseScore> exercises, List<String> notes, double factor) {
    this(student, exercises, notes, factor, "");
  }

  @JsonIgnore
  public boolean isHeld() {
    return !heldUntil.isEmpty();
  }

  /** Throws UserError where a file would tell the student what is held back. */
  public StudentResult released() {
    if (isHeld()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("held.export", student, heldUntil));
    }
    return this;
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
        student,
        exercises.stream()
            .map(score -> isHeld() ? score.held() : score.forStudent()).toList(),
        notes, factor, heldUntil);
  }
}
