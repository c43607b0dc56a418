package nnbook.course.export.autograder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import nnbook.course.export.ProgramJars;
import nnbook.course.export.UnsolvedExercise;
import nnbook.course.export.ZipArchive;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.platform.ProjectLayout;

/**
 * All that grading some exercises needs, and nothing else: the program with its libraries, the
 * stubs and the graded tests of their chapters. No solutions, no chapters, no wrong answers.
 */
final class GradingBundle {
  private final ProjectLayout project;
  private final Collection<Path> classPath;

  /** {@code classPath} is what this program runs from. */
  GradingBundle(ProjectLayout project, Collection<Path> classPath) {
    this.project = project;
    this.classPath = classPath;
  }

  /** Adds it below {@code prefix}. */
  void addTo(ZipArchive zip, String prefix, List<Exercise> exercises) {
    ProgramJars.of(classPath)
        .forEach((name, bytes) -> zip.add(prefix + "lib/" + name, bytes));
    add(zip, prefix, project.book());
    for (String chapter : exercises.stream().map(Exercise::chapter).distinct().toList()) {
      // All of a chapter's tests: they share helpers.
      Path tests = project.gradedTests().resolve(chapter);
      zip.addFolder(prefix + project.name(tests) + "/", tests);
      Path hints = project.exercises().resolve(chapter).resolve(ExercisePaths.HINTS);
      if (Files.exists(hints)) {
        add(zip, prefix, hints);
      }
    }
    Stubs stubs = Stubs.of(project.home());
    for (Exercise exercise : exercises) {
      String stub = UnsolvedExercise.text(stubs, exercise);
      Path file = new ExercisePaths(project, exercise.id()).stub();
      zip.add(prefix + project.name(file), stub);
      Path kept = project.stubs().resolve(project.exercises().relativize(file));
      zip.add(prefix + project.name(kept), stub);
    }
  }

  private void add(ZipArchive zip, String prefix, Path file) {
    try {
      zip.add(prefix + project.name(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
