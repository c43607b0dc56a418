package nnbook.course.release;

import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** Exercises as students get them, though the instructor may have solved them where they are. */
public final class UnsolvedExercise {
  private static final Messages MESSAGES = Messages.of("course");

  private UnsolvedExercise() {}

  /**
   * The text of the exercise's file that nobody has begun. Throws UserError when the file is
   * changed and its original is not at hand.
   */
  public static String text(Stubs stubs, Exercise exercise) {
    String source = exercise.source();
    return Stubs.isStub(exercise.id(), source)
        ? source
        : stubs.find(exercise.id()).orElseThrow(() ->
            new UserError(
                ExitCode.USAGE,
                MESSAGES.get("release.no.stub", ExercisePaths.stubName(exercise.id()))));
  }
}
