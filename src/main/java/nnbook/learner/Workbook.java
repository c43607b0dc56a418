package nnbook.learner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Progress;
import nnbook.platform.ProjectLayout;

/**
 * The exercises of a project and what the learner has done with them.
 *
 * @param home the project's folder
 * @param catalog all exercises
 * @param stubs the exercises as the book ships them
 * @param progress what is remembered of the learner
 */
public record Workbook(Path home, ExerciseCatalog catalog, Stubs stubs, Progress progress) {
  /**
   * The workbook in {@code home}; {@code warn} is told when its progress was damaged, and which
   * exercises were carried over to another chapter.
   */
  public static Workbook of(Path home, Consumer<String> warn) {
    new MovedExercises(home).carryOver(warn);
    ExerciseCatalog catalog = ExerciseCatalog.of(new ProjectLayout(home).exercises());
    return new Workbook(home, catalog, Stubs.of(home), Progress.of(home, warn));
  }

  /** How {@code exercise} stands now. A skipped one that passes all the same has passed. */
  public ExerciseStatus status(Exercise exercise) {
    if (!Files.exists(exercise.file())) {
      return ExerciseStatus.MISSING;
    }
    ExerciseStatus checked = checked(exercise);
    boolean skipped = progress.isSkipped(exercise.id());
    return skipped && checked != ExerciseStatus.PASSED ? ExerciseStatus.SKIPPED : checked;
  }

  private ExerciseStatus checked(Exercise exercise) {
    if (stubs.isUntouched(exercise)) {
      return ExerciseStatus.NOT_STARTED;
    }
    return progress
        .outcome(exercise)
        .map(
            outcome ->
                switch (outcome) {
                  case PASSED -> ExerciseStatus.PASSED;
                  case NOT_STARTED -> ExerciseStatus.NOT_STARTED;
                  default -> ExerciseStatus.FAILED;
                })
        .orElse(ExerciseStatus.CHANGED);
  }

  /** How these exercises stand now. */
  public Overview overview(List<Exercise> exercises) {
    return Overview.of(exercises, this::status);
  }
}
