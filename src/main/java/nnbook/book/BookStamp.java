package nnbook.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.book.typeset.PrintedExercises;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.puzzle.Puzzle;
import nnbook.platform.Fingerprint;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.snippet.chapter.PrintedCode;

/**
 * A hash of everything that the site is made from: equal to the one kept by the last build, the
 * site is up to date. Of the exercises only what a page shows counts, so that solving one does not
 * make the book stale.
 */
final class BookStamp {
  private final Path file;
  private final String others;
  private final String hash;

  /** Whether the site on disk has a stamp, current or not: if not, it is not complete. */
  static boolean exists(Path home) {
    return Files.isRegularFile(file(home));
  }

  /** Removes the stamp, before something is written that must not be taken for a whole site. */
  static void remove(Path home) {
    try {
      Files.deleteIfExists(file(home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path home) {
    return new ProjectLayout(home).builtBook().resolve("cache/site.stamp");
  }

  private BookStamp(Path file, String others, String hash) {
    this.file = file;
    this.others = others;
    this.hash = hash;
  }

  static BookStamp of(Path home) {
    ProjectLayout project = new ProjectLayout(home);
    Fingerprint hash =
        new Fingerprint()
            .addCode(name -> name.startsWith("nnbook/"))
            .addFiles(project.book(), name -> true)
            .addFiles(project.exercises(), name -> name.endsWith(ExercisePaths.HINTS))
            .addFiles(project.solutions(), name -> true);
    new PrintedCode(home).folders().values()
        .forEach(folder -> hash.addFiles(folder, name -> true));
    for (Exercise exercise : new PrintedExercises(home).all()) {
      hash.add(exercise.id()).add(exercise.task()).add(exercise.signature())
          .add(exercise.stars() + " " + exercise.minutes());
      Puzzle.of(home, exercise).ifPresent(puzzle -> hash.add(puzzle.toString()));
    }
    String others = hash.hex();
    String whole =
        new Fingerprint().add(others).addFiles(project.chapters(), name -> true).hex();
    return new BookStamp(file(home), others, whole);
  }

  /** Returns the hash of all that is not a chapter. */
  String others() {
    return others;
  }

  /** True when the site on disk was made from the same things. */
  boolean isCurrent() {
    try {
      return Files.isRegularFile(file) && Files.readString(file).equals(hash);
    } catch (IOException e) {
      return false;
    }
  }

  void save() {
    SafeFiles.write(file, hash);
  }
}
