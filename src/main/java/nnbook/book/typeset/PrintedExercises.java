package nnbook.book.typeset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.platform.ChapterName;
import nnbook.platform.ProjectLayout;

/**
 * The exercises as the book prints them: as they were before anybody worked on them. What a learner
 * changes in the comment of an exercise is no part of the book.
 */
public final class PrintedExercises {
  private static final Pattern ID = Pattern.compile(ChapterName.REGEX + "\\.[A-Z]\\w*");

  private final ProjectLayout project;
  private final Stubs stubs;

  public PrintedExercises(Path home) {
    this.project = new ProjectLayout(home);
    this.stubs = Stubs.of(home);
  }

  /** Returns all exercises of the project, in the order of the book. */
  public List<Exercise> all() {
    return ExerciseCatalog.of(project.exercises()).all().stream()
        .map(exercise -> find(exercise.id()).orElse(exercise)).toList();
  }

  /**
   * Returns the exercise {@code ch01.WeightedInput}. Its text is that of the file, if this says
   * what the solution says: so an author's change shows at once. Otherwise it is that of the kept
   * stub, and of the file or the solution where no stub is kept.
   */
  public Optional<Exercise> find(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    ExercisePaths paths = new ExercisePaths(project, id);
    Optional<Exercise> file = read(paths, paths.stub());
    Optional<Exercise> solution = read(paths, paths.solution());
    Optional<Exercise> kept =
        stubs.find(id).map(text -> ExerciseCatalog.read(paths.stub(), text));
    return Stream.of(file.filter(own -> own.equals(solution.orElse(null))), kept, file, solution)
        .flatMap(Optional::stream)
        .filter(exercise -> !exercise.task().isBlank() && !exercise.signature().isBlank())
        .findFirst();
  }

  /** Reads {@code source} as if it were the file that a learner edits. */
  private static Optional<Exercise> read(ExercisePaths paths, Path source) {
    return Files.isRegularFile(source)
        ? Optional.of(ExerciseCatalog.read(paths.stub(), ExerciseCatalog.source(source)))
        : Optional.empty();
  }
}
