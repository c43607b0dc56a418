package nnbook.course.release;

import java.nio.file.Path;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/**
 * A course's release on disk: {@code student/} is the repository for students, {@code instructor/}
 * stays with the instructor, {@code manifest.sha256} lists the files of both.
 *
 * @param folder where it lies
 * @param exercises how many exercises it has
 * @param files how many files it has
 */
public record Release(Path folder, int exercises, int files) {
  private static final Messages MESSAGES = Messages.of("course");

  /**
   * Writes the release of the project in {@code home}, whole or not at all.
   *
   * @throws UserError when {@code out} is not empty, when the project has no solutions, or when a
   *     stub has been worked on and its original is not at hand
   */
  public static Release write(Path home, ReleasePlan plan, Path out) {
    if (!new ProjectLayout(home).hasSolutions()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("release.of.release", home));
    }
    List<Exercise> exercises = catalog(home).all().stream()
        .filter(exercise -> plan.chapters().contains(exercise.chapter()))
        .toList();
    try (ReleaseFolder folder = ReleaseFolder.of(out)) {
      new StudentFiles(folder, home, plan, exercises).write();
      new InstructorFiles(folder, home, plan, exercises).write();
      return new Release(out, exercises.size(), folder.publish());
    }
  }

  /** The plan that these words mean for the project in {@code home}. */
  public static ReleasePlan plan(Path home, List<String> chapters, List<String> due) {
    return ReleasePlan.of(catalog(home).chapters(), chapters, due);
  }

  private static ExerciseCatalog catalog(Path home) {
    return ExerciseCatalog.of(new ProjectLayout(home).exercises());
  }
}
