package nnbook.grader;

import java.nio.file.Path;
import nnbook.platform.ProjectLayout;

/**
 * Where the files of one exercise lie in a project.
 *
 * @param project the project
 * @param id {@code ch06.Backprop}
 */
public record ExercisePaths(ProjectLayout project, String id) {
  /** The file beside the stubs of a chapter that holds their hints. */
  public static final String HINTS = "hints.adoc";

  /** The file beside the solutions of a chapter that says what to notice about them. */
  public static final String NOTES = "notes.adoc";

  /** The file beside the solutions of a chapter that says which are puzzles too. */
  public static final String PUZZLES = "puzzles.adoc";

  /** The files of {@code exercise} in the project at {@code home}. */
  public static ExercisePaths of(Path home, Exercise exercise) {
    return new ExercisePaths(new ProjectLayout(home), exercise.id());
  }

  /** The file that the learner edits. */
  public Path stub() {
    return project.exercises().resolve(source(id));
  }

  public Path solution() {
    return project.solutions().resolve(source(id));
  }

  /** The graded test. */
  public Path test() {
    return project.gradedTests().resolve(source(id + "Test"));
  }

  /** The file of typical wrong answers, {@code ch06/Backprop.edits}: see {@link WrongSolutions}. */
  public Path wrongAnswers() {
    return project.wrongAnswers().resolve(id.replace('.', '/') + ".edits");
  }

  public Path notes() {
    return solution().resolveSibling(NOTES);
  }

  public Path puzzles() {
    return solution().resolveSibling(PUZZLES);
  }

  /** The learner's file as messages name it: {@code exercises/ch06/Backprop.java}. */
  public static String stubName(String id) {
    return "exercises/" + source(id);
  }

  /** The same for the solution: {@code solutions/ch06/Backprop.java}. */
  public static String solutionName(String id) {
    return "solutions/" + source(id);
  }

  /** The same for the graded test: {@code src/test/java/ch06/BackpropTest.java}. */
  public static String testName(String id) {
    return "src/test/java/" + source(id + "Test");
  }

  /** The source file of a class below a folder of sources: {@code ch06/Backprop.java}. */
  public static String source(String className) {
    return className.replace('.', '/') + ".java";
  }
}
