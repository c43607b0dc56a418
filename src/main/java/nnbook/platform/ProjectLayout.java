package nnbook.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of a project lie. {@link Home#layout()} finds the project; where one exercise's
 * files lie, {@code nnbook.grader.ExercisePaths} tells.
 *
 * @param home the project's folder
 */
public record ProjectLayout(Path home) {
  /** The order of the chapters. */
  public Path book() {
    return home.resolve("book.adoc");
  }

  /** The sources of the chapters. */
  public Path chapters() {
    return home.resolve("chapters");
  }

  /** The files that a learner edits, and the hints: a folder for each chapter. */
  public Path exercises() {
    return home.resolve("exercises");
  }

  /** The solutions, their notes and puzzles: the same folders. */
  public Path solutions() {
    return home.resolve("solutions");
  }

  /** Whether this copy has the solutions: the one that a course gives to its students has none. */
  public boolean hasSolutions() {
    return Files.isDirectory(solutions());
  }

  /** The graded tests: a folder for each chapter, and beside these our own tests. */
  public Path gradedTests() {
    return home.resolve("src/test/java");
  }

  /** Typical wrong answers: a file for each exercise in a folder for each chapter. */
  public Path wrongAnswers() {
    return home.resolve("src/test/resources/wrong");
  }

  /** The rooms of the code, which chapters include as {@code {engine}} and so on. */
  public Path code() {
    return home.resolve("src/main/java/nnbook");
  }

  /** The programs of other frameworks, and what they printed: {@code {frameworks}}. */
  public Path frameworks() {
    return home.resolve("src/frameworks");
  }

  /** What builds and commands make, safe to delete. */
  public Path target() {
    return home.resolve("target");
  }

  /** The editions of the book, and what their builds keep. */
  public Path builtBook() {
    return target().resolve("book");
  }

  /** What is kept of the learner: progress, backups, stubs; never deleted by a build. */
  public Path state() {
    return home.resolve(".nnbook");
  }

  /** The exercises as they were before anybody touched them. */
  public Path stubs() {
    return state().resolve("stubs");
  }

  /** The exercises as they were before a reset, and before the last check. */
  public Path backups() {
    return state().resolve("backup");
  }

  /** Names a file of the project for messages: {@code exercises/ch06/Backprop.java}. */
  public String name(Path file) {
    return home.relativize(file).toString().replace('\\', '/');
  }
}
