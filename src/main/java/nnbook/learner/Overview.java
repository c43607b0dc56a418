package nnbook.learner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nnbook.grader.Exercise;
import nnbook.learner.ExerciseStatus;

/** How several exercises stand, in the book's order. */
public final class Overview {
  private final List<Exercise> exercises;
  private final Map<String, ExerciseStatus> statuses;

  private Overview(List<Exercise> exercises, Map<String, ExerciseStatus> statuses) {
    this.exercises = exercises;
    this.statuses = statuses;
  }

  static Overview of(List<Exercise> exercises, Function<Exercise, ExerciseStatus> status) {
    Map<String, ExerciseStatus> statuses = new LinkedHashMap<>();
    exercises.forEach(exercise -> statuses.put(exercise.id(), status.apply(exercise)));
    return new Overview(exercises, statuses);
  }

  /** The same after one exercise has changed. */
  public Overview with(Exercise exercise, ExerciseStatus status) {
    return of(exercises, e -> e.equals(exercise) ? status : status(e));
  }

  public List<Exercise> exercises() {
    return exercises;
  }

  public ExerciseStatus status(Exercise exercise) {
    return statuses.get(exercise.id());
  }

  public int count(ExerciseStatus status) {
    return (int) statuses.values().stream().filter(status::equals).count();
  }

  /** The part of one chapter. */
  public Overview chapter(String chapter) {
    return of(
        exercises.stream().filter(e -> e.chapter().equals(chapter)).toList(), this::status);
  }

  public List<String> chapters() {
    return exercises.stream().map(Exercise::chapter).distinct().toList();
  }

  /**
   * The first exercise that is neither passed nor skipped: of the chapter of {@code last}, else of
   * those behind it, else of all.
   */
  public Optional<Exercise> next(String last) {
    List<String> chapters = chapters();
    String chapter = last.replaceFirst("\\..*", "");
    int at = Math.max(0, chapters.indexOf(chapter));
    return IntStream.range(0, chapters.size())
        .mapToObj(i -> chapters.get((at + i) % chapters.size()))
        .flatMap(name -> exercises.stream().filter(e -> e.chapter().equals(name)))
        .filter(e -> status(e).isOpen())
        .findFirst();
  }

  /** The next such exercise behind {@code exercise}, else one before it, never itself. */
  public Optional<Exercise> nextAfter(Exercise exercise) {
    int size = exercises.size();
    int at = exercises.indexOf(exercise);
    return IntStream.range(1, size)
        .mapToObj(i -> exercises.get((at + i) % size))
        .filter(e -> status(e).isOpen())
        .findFirst();
  }
}
