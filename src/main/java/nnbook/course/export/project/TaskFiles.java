package nnbook.course.export.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.course.export.UnsolvedExercise;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.grader.Stubs;
import nnbook.platform.ProjectLayout;

/**
 * The files of a task by their names: the stub, its graded test, and what the tests of the chapter
 * share.
 */
record TaskFiles(Map<String, String> files) {
  /** The folder of what the learner edits. */
  static final String SOURCES = "src/";

  private static final String TESTS = "test/";

  static TaskFiles of(ProjectLayout project, Exercise exercise) {
    Map<String, String> files = new TreeMap<>();
    files.put(source(exercise), UnsolvedExercise.text(Stubs.of(project.home()), exercise));
    Path test = new ExercisePaths(project, exercise.id()).test();
    try (Stream<Path> beside = Files.list(test.getParent())) {
      for (Path file : beside.filter(path -> isNeeded(path, test)).sorted().toList()) {
        String name = TESTS + exercise.chapter() + "/" + file.getFileName();
        files.put(name, ExerciseCatalog.source(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TaskFiles(files);
  }

  private static boolean isNeeded(Path file, Path test) {
    String name = file.getFileName().toString();
    return file.equals(test) || name.endsWith(".java") && !name.endsWith("Test.java");
  }

  /** The name of the learner's file. */
  static String source(Exercise exercise) {
    return SOURCES + exercise.chapter() + "/" + exercise.name() + ".java";
  }

  static List<String> hints(Exercise exercise) {
    return Sections.hints(exercise);
  }
}
